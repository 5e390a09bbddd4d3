import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Restorable } from "../../../app/restorable-job";
import { useDistributeWording } from "../../hooks/use-distribute-wording";
import type { Distributed } from "../../state/distribute/distribute-state";
import { useHost } from "../../host";
import { RestoreJob } from "../restore-job";
import { RestoredJob } from "../restored-job";
import { DistributeLists } from "./distribute-lists";
import { ResultHeading } from "../frame/result-heading";
import { SheetButton } from "../sheet-button";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface DistributedResultProps {
  readonly done: Distributed;
  readonly takesFocus: boolean;
  readonly onAgain: () => void;
  readonly onWritten: () => void;
}

/** What was written, with a way to every tab that got rows, and what was not and why. */
export function DistributedResult({ done, takesFocus, onAgain, onWritten }: DistributedResultProps) {
  const { say } = useDistributeWording();
  const styles = useStyles();
  const { distribute } = useHost();
  const [restored, setRestored] = useState<Restorable | null>(null);
  const { plan, sheets, rowsWritten } = done;
  const { rowsRead: rows, rowsDistributed: distributed, rowsListed: listed } = plan.counts;
  const touched = [...new Set(plan.added.map(({ sheet }) => sheet))];
  if (restored !== null) return <RestoredJob restored={restored} takesFocus again={say("again")} onAgain={onAgain} />;
  return (
    <div className={styles.root}>
      <ResultHeading takesFocus={takesFocus}>{say("done", { count: rowsWritten })}</ResultHeading>
      <p className={styles.text}>{say("counts", { rows, distributed, listed })}</p>
      {sheets.length > 0 && <p className={styles.text}>{say("wroteTabs", { sheets: sheets.join(", ") })}</p>}
      <p className={styles.text}>{say("afterwards")}</p>
      <div className={styles.buttons}>
        {touched.map((sheet) => (
          <SheetButton key={sheet} sheet={sheet} />
        ))}
        <Button onClick={onAgain}>{say("again")}</Button>
      </div>
      <RestoreJob
        host={distribute.restore}
        onRestored={(outcome) => {
          setRestored(outcome);
          onWritten();
        }}
        onWritten={onWritten}
      />
      <DistributeLists plan={plan} />
    </div>
  );
}
