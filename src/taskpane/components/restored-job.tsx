import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Restorable } from "../../app/restorable-job";
import { useRestoreWording } from "../hooks/use-restore-wording";
import { ResultHeading } from "./frame/result-heading";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface RestoredJobProps {
  readonly restored: Restorable;
  readonly takesFocus: boolean;
  readonly again: string;
  readonly onAgain: () => void;
}

/** What was put back, and the way to begin again. */
export function RestoredJob({ restored, takesFocus, again, onAgain }: RestoredJobProps) {
  const { say } = useRestoreWording();
  const styles = useStyles();
  const { cells, changedSheets, addedSheets } = restored;
  return (
    <div className={styles.root}>
      <ResultHeading takesFocus={takesFocus}>{say("restored")}</ResultHeading>
      {cells > 0 && (
        <p className={styles.text}>{say("restoredCells", { count: cells, sheets: changedSheets.join(", ") })}</p>
      )}
      {addedSheets.length > 0 && (
        <p className={styles.text}>
          {say("restoredSheets", { count: addedSheets.length, sheets: addedSheets.join(", ") })}
        </p>
      )}
      <Button onClick={onAgain}>{again}</Button>
    </div>
  );
}
