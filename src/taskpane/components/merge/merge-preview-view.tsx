import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { MergePreview } from "../../../app/preview-merge";
import { mergeWrites, type MergeWrites } from "../../../core/merge/merge-writes";
import type { MergeJobs } from "../../hooks/use-merge";
import { useMergeWording } from "../../hooks/use-merge-wording";
import type { MergeState } from "../../state/merge/merge-state";
import { conflictsIn, rowsWritten, unknownDepartments } from "../../state/merge/merge-view";
import { MergeConflicts } from "./merge-conflicts";
import { MergeLeftList } from "./merge-left-list";
import { MergeSheetCounts } from "./merge-sheet-counts";
import { MergeWriteList } from "./merge-write-list";
import { NewDepartmentChoices } from "./new-department-choices";
import { NoticeBar } from "../frame/notice-bar";
import { ResultHeading } from "../frame/result-heading";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  run: { justifySelf: "start" },
});

interface MergePreviewViewProps {
  readonly state: MergeState;
  readonly preview: MergePreview;
  readonly isChanged: boolean;
  /** What is being done: reading with other departments, or writing. */
  readonly busy: "reading" | "merging" | null;
  readonly jobs: MergeJobs;
}

/** All that a merge will do, and the choices on which that depends, before anything is written. */
export function MergePreviewView({ state, preview, isChanged, busy, jobs }: MergePreviewViewProps) {
  const { say } = useMergeWording();
  const styles = useStyles();
  const { found } = preview;
  const { choices, newDepartments, takesFocus } = state;
  const files = state.files.files.map(({ file }) => file);
  const { rowsRead: read, ...parts } = found.counts;
  const conflicts = conflictsIn(found);
  const writes = mergeWrites(found, choices);
  const isBusy = busy !== null;
  return (
    <div className={styles.root}>
      {isChanged && (
        <NoticeBar intent="warning" title={say("changedTitle")}>
          {say("changedText")}
        </NoticeBar>
      )}
      <ResultHeading takesFocus={takesFocus}>{say("understood", { files: files.length, rows: read })}</ResultHeading>
      <p className={styles.text}>{say("counts", { read, ...parts })}</p>
      <MergeSheetCounts found={found} files={files} />
      <NewDepartmentChoices
        unknown={unknownDepartments(found, newDepartments)}
        agreed={newDepartments}
        isBusy={isBusy}
        onAgree={jobs.agree}
      />
      <MergeConflicts
        conflicts={conflicts}
        choices={choices}
        writes={writes}
        isBusy={busy === "merging"}
        onChange={jobs.change}
      />
      <MergeLeftList found={found} />
      <MergeWriteList writes={writes} isWritten={false} />
      <WriteStep writes={writes} isOpen={conflicts.length > 0} isBusy={isBusy} onMerge={() => jobs.merge(preview)} />
      {busy !== null && <Spinner size="small" label={say(busy)} />}
    </div>
  );
}

interface WriteStepProps {
  readonly writes: MergeWrites;
  /** Whether there are conflicts to decide. */
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onMerge: () => void;
}

function WriteStep({ writes, isOpen, isBusy, onMerge }: WriteStepProps) {
  const { say } = useMergeWording();
  const styles = useStyles();
  const count = rowsWritten(writes);
  if (count === 0) {
    return (
      <NoticeBar intent="info" title={isOpen ? say("nothingChosen") : say("nothingNew")}>
        {isOpen ? say("nothingChosenText") : say("nothingNewText")}
      </NoticeBar>
    );
  }
  return (
    <>
      {writes.newTabs.length > 0 && (
        <p className={styles.text}>{say("newTabs", { sheets: writes.newTabs.map(({ title }) => title).join(", ") })}</p>
      )}
      <p className={styles.text}>{say("planned", { count, open: writes.open.length })}</p>
      <Button appearance="primary" className={styles.run} disabledFocusable={isBusy} onClick={onMerge}>
        {say("merge", { count })}
      </Button>
    </>
  );
}
