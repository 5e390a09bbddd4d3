import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { MergePreviewView } from "../components/merge/merge-preview-view";
import { MergedResult } from "../components/merge/merged-result";
import { NoticeBar } from "../components/frame/notice-bar";
import { ResultHeading } from "../components/frame/result-heading";
import { ScreenFrame } from "../components/frame/screen-frame";
import { TroubleBar } from "../components/frame/trouble-bar";
import { XlsxPicker } from "../components/xlsx-picker";
import { useMerge, type MergeJobs } from "../hooks/use-merge";
import { useMergeWording } from "../hooks/use-merge-wording";
import { mergeAnnouncement } from "../state/merge/merge-announcement";
import type { MergeState, MergeWork } from "../state/merge/merge-state";
import type { MenuScreenProps } from "./menu-screen";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalM, justifyItems: "start", minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

/** Merges the files that departments sent back: what they bring, what is chosen about conflicts, what was written. */
export function MergeScreen({ onWritten, onSay }: MenuScreenProps) {
  const { say, language, digits } = useMergeWording();
  const [state, jobs] = useMerge(onWritten);
  const { work, files, takesFocus } = state;
  const spoken = mergeAnnouncement(state, language, digits);
  const { change } = jobs;
  useEffect(() => onSay(spoken), [onSay, spoken]);
  // Whoever comes back to the screen later finds the focus where they left it.
  useEffect(() => {
    if (takesFocus) change({ kind: "focus-taken" });
  }, [takesFocus, change]);
  if (work.kind === "merged") {
    return (
      <ScreenFrame title={say("title")}>
        <MergedResult
          merged={work.merged}
          takesFocus={takesFocus}
          onSameFiles={jobs.preview}
          onWritten={onWritten}
          onOtherFiles={() => change({ kind: "begun-again" })}
        />
      </ScreenFrame>
    );
  }
  const isBusy = work.kind === "opening" || work.kind === "reading" || work.kind === "merging";
  return (
    <ScreenFrame title={say("title")} intro={say("intro")}>
      <XlsxPicker
        label={say("files")}
        hint={(megabytes) => say("filesHint", { megabytes })}
        isBusy={isBusy}
        refused={say("fileRefused")}
        troubles={files.troubles}
        onPick={jobs.open}
      />
      <WorkView state={state} work={work} jobs={jobs} />
    </ScreenFrame>
  );
}

interface WorkViewProps {
  readonly state: MergeState;
  readonly work: Exclude<MergeWork, { readonly kind: "merged" }>;
  readonly jobs: MergeJobs;
}

function WorkView({ state, work, jobs }: WorkViewProps) {
  const { say } = useMergeWording();
  switch (work.kind) {
    case "opening":
      return <Waiting label={say("opening", { done: work.done, count: work.picked })} onCancel={jobs.cancel} />;
    case "reading":
      if (work.shown === null) return <Waiting label={say("reading")} onCancel={jobs.cancel} />;
      return <MergePreviewView state={state} preview={work.shown} isChanged={false} busy="reading" jobs={jobs} />;
    case "shown":
      return (
        <MergePreviewView state={state} preview={work.preview} isChanged={work.isChanged} busy={null} jobs={jobs} />
      );
    case "merging":
      return <MergePreviewView state={state} preview={work.preview} isChanged={false} busy="merging" jobs={jobs} />;
    default:
      return <NotShown state={state} work={work} jobs={jobs} />;
  }
}

function Waiting({ label, onCancel }: { readonly label: string; readonly onCancel: () => void }) {
  const { say } = useMergeWording();
  return (
    <div className={useStyles().part}>
      <Spinner size="small" label={label} />
      <Button onClick={onCancel}>{say("cancel")}</Button>
    </div>
  );
}

interface NotShownProps extends WorkViewProps {
  readonly work: Extract<MergeWork, { readonly kind: "idle" | "nothing-to-merge" | "no-place" | "failed" }>;
}

function NotShown({ state, work, jobs }: NotShownProps) {
  const { say } = useMergeWording();
  const styles = useStyles();
  switch (work.kind) {
    case "idle":
      if (state.files.files.length === 0) return null;
      return (
        <div className={styles.part}>
          <p className={styles.text}>{state.files.files.map(({ file }) => file).join(", ")}</p>
          <Button onClick={jobs.preview}>{say("compareAgain")}</Button>
        </div>
      );
    case "nothing-to-merge":
      return (
        <div className={styles.part}>
          <ResultHeading takesFocus={state.takesFocus}>{say("nothing")}</ResultHeading>
          <p className={styles.text}>{say("nothingText")}</p>
        </div>
      );
    case "no-place":
      return (
        <NoticeBar
          intent="error"
          title={say("mergeFailed")}
          actions={<Button onClick={jobs.preview}>{say("compareAgain")}</Button>}
        >
          {say("noPlace", { place: work.department ?? say("departments"), key: work.key ?? "" })}
        </NoticeBar>
      );
    case "failed":
      return (
        <TroubleBar
          title={work.during === "reading" ? say("readFailed") : say("mergeFailed")}
          trouble={work.trouble}
          onRetry={jobs.preview}
        />
      );
  }
}
