import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Restorable, RestoreJobOutcome } from "../../app/restorable-job";
import { useCrash } from "../hooks/use-crash";
import { useRestoreWording } from "../hooks/use-restore-wording";
import type { JobRestore } from "../host";
import { RestoreRefused } from "./restore-refused";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS, minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface RestoreJobProps {
  /** null where the page takes every job back by itself. */
  readonly host: JobRestore | null;
  readonly onRestored: (restored: Restorable) => void;
  /** To be called where cells were put back, though not all else. */
  readonly onWritten?: () => void;
}

/** Takes the job back that was just done: what exactly, until when, and the button; or why that cannot be. */
export function RestoreJob({ host, ...props }: RestoreJobProps) {
  const { say } = useRestoreWording();
  const styles = useStyles();
  const restorable = host?.restorable() ?? null;
  if (host === null) return <p className={styles.text}>{say("ofPage")}</p>;
  return restorable === null ? null : <RestoreButton {...props} host={host} restorable={restorable} />;
}

interface RestoreButtonProps extends Omit<RestoreJobProps, "host"> {
  readonly host: JobRestore;
  readonly restorable: Restorable;
}

function RestoreButton({ host, restorable, onRestored, onWritten }: RestoreButtonProps) {
  const { say } = useRestoreWording();
  const styles = useStyles();
  const crash = useCrash();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Exclude<RestoreJobOutcome, { readonly kind: "restored" }> | null>(null);
  const { cells, changedSheets, addedSheets } = restorable;
  const start = () => {
    if (isBusy) return;
    setBusy(true);
    host.restore().then((outcome) => {
      setBusy(false);
      if (outcome.kind === "restored") onRestored(outcome.restored);
      else setRefused(outcome);
      if (outcome.kind === "partly") onWritten?.();
    }, crash);
  };
  return (
    <div className={styles.root}>
      {cells > 0 && <p className={styles.text}>{say("cells", { count: cells, sheets: changedSheets.join(", ") })}</p>}
      {addedSheets.length > 0 && (
        <p className={styles.text}>{say("sheets", { count: addedSheets.length, sheets: addedSheets.join(", ") })}</p>
      )}
      <p className={styles.text}>{say("until")}</p>
      <Button disabledFocusable={isBusy} onClick={start}>
        {isBusy ? say("restoring") : say("restore")}
      </Button>
      {refused !== null && <RestoreRefused refused={refused} />}
    </div>
  );
}
