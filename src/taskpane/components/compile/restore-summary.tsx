import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RestoreOutcome } from "../../../app/restorable-summary";
import { useCrash } from "../../hooks/use-crash";
import { useWording } from "../../hooks/use-wording";
import { useHost, type SummaryRestore } from "../../host";
import { NoticeBar } from "../frame/notice-bar";
import { TroubleBar } from "../frame/trouble-bar";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface RestoreSummaryProps {
  readonly onRestored: (sheet: string | null) => void;
}

/** Takes the compile back that was just done, or says why that cannot be. */
export function RestoreSummary({ onRestored }: RestoreSummaryProps) {
  const { compile: say } = useWording();
  const styles = useStyles();
  const { restore: host } = useHost();
  if (host === null) return <p className={styles.text}>{say("undoOfPage")}</p>;
  if (!host.canRestore()) return <p className={styles.text}>{say("cannotRestore")}</p>;
  return <RestoreButton host={host} onRestored={onRestored} />;
}

function RestoreButton({ host, onRestored }: RestoreSummaryProps & { readonly host: SummaryRestore }) {
  const { compile: say } = useWording();
  const styles = useStyles();
  const crash = useCrash();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Exclude<RestoreOutcome, { readonly kind: "restored" }> | null>(null);
  const start = () => {
    if (isBusy) return;
    setBusy(true);
    host.restore().then((outcome) => {
      setBusy(false);
      if (outcome.kind === "restored") onRestored(outcome.sheet);
      else setRefused(outcome);
    }, crash);
  };
  return (
    <div className={styles.root}>
      <p className={styles.text}>{say("restoreText")}</p>
      <Button disabledFocusable={isBusy} onClick={start}>
        {isBusy ? say("restoring") : say("restore")}
      </Button>
      {refused?.kind === "trouble" && <TroubleBar title={say("restoreFailed")} trouble={refused} />}
      {refused?.kind === "changed" && (
        <NoticeBar intent="warning" title={say("restoreFailed")}>
          {say("restoreChanged")}
        </NoticeBar>
      )}
    </div>
  );
}
