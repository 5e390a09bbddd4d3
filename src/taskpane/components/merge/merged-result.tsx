import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Restorable } from "../../../app/restorable-job";
import { useMergeWording } from "../../hooks/use-merge-wording";
import type { Merged } from "../../state/merge/merge-state";
import { rowsWritten, sheetsWritten } from "../../state/merge/merge-view";
import { ConflictCells } from "./conflict-cells";
import { ConflictHead } from "./conflict-head";
import { MergeLeftList } from "./merge-left-list";
import { useHost } from "../../host";
import { RestoreJob } from "../restore-job";
import { RestoredJob } from "../restored-job";
import { MergeWriteList } from "./merge-write-list";
import { MoreList } from "../more-list";
import { PlaceLink } from "../place-link";
import { ResultHeading } from "../frame/result-heading";
import { Section } from "../frame/section";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MergedResultProps {
  readonly merged: Merged;
  readonly takesFocus: boolean;
  readonly onSameFiles: () => void;
  readonly onOtherFiles: () => void;
  readonly onWritten: () => void;
}

/** What was written, where, which conflicts remain, and what was not taken and why. */
export function MergedResult({ merged, takesFocus, onSameFiles, onOtherFiles, onWritten }: MergedResultProps) {
  const { say } = useMergeWording();
  const styles = useStyles();
  const { merge } = useHost();
  const [restored, setRestored] = useState<Restorable | null>(null);
  const { preview, writes, sheets } = merged;
  const { rowsRead: read, ...parts } = preview.found.counts;
  const touched = sheetsWritten(writes);
  if (restored !== null) {
    return <RestoredJob restored={restored} takesFocus again={say("decideAgain")} onAgain={onSameFiles} />;
  }
  return (
    <div className={styles.root}>
      <ResultHeading takesFocus={takesFocus}>{say("merged", { count: rowsWritten(writes) })}</ResultHeading>
      <p className={styles.text}>{say("counts", { read, ...parts })}</p>
      {sheets.length > 0 && <p className={styles.text}>{say("newTabs", { sheets: sheets.join(", ") })}</p>}
      <Section title={say("openSheets", { count: touched.length })}>
        <MoreList items={touched} render={(sheet) => <PlaceLink sheet={sheet} at={null} />} />
      </Section>
      <div className={styles.buttons}>
        <Button onClick={onSameFiles}>{say("decideAgain")}</Button>
        <Button onClick={onOtherFiles}>{say("otherFiles")}</Button>
      </div>
      <RestoreJob
        host={merge.restore}
        onRestored={(outcome) => {
          setRestored(outcome);
          onWritten();
        }}
        onWritten={onWritten}
      />
      {writes.open.length > 0 && (
        <Section title={say("stillOpen", { count: writes.open.length })}>
          <MoreList
            items={writes.open}
            render={(conflict) => (
              <>
                <ConflictHead conflict={conflict} />
                <ConflictCells conflict={conflict} />
              </>
            )}
          />
        </Section>
      )}
      <MergeLeftList found={preview.found} />
      <MergeWriteList writes={writes} isWritten />
    </div>
  );
}
