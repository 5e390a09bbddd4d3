import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRemoval } from "../../hooks/use-removal";
import { useStartWording } from "../../hooks/use-start-wording";
import { useHost } from "../../host";
import { RemovalResult } from "./removal-result";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface UndoInsertBarProps {
  readonly onWritten: () => void;
  readonly onSay: (text: string) => void;
}

/** Takes out what was just inserted: what exactly, until when, and the button. */
export function UndoInsertBar({ onWritten, onSay }: UndoInsertBarProps) {
  const say = useStartWording();
  const styles = useStyles();
  const { start: host } = useHost();
  const { isBusy, outcome, start } = useRemoval(async () => host.undoInsert(), onWritten, onSay);
  if (outcome?.kind === "removed") return <RemovalResult outcome={outcome} />;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{say("undoText")}</p>
      <Button disabledFocusable={isBusy} onClick={start}>
        {isBusy ? say("removing") : say("undo")}
      </Button>
      {outcome !== null && <RemovalResult outcome={outcome} />}
    </div>
  );
}
