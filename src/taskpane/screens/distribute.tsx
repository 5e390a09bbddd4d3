import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { troubleMessage } from "../../messages/trouble-message";
import { DistributePreviewView } from "../components/distribute/distribute-preview-view";
import { DistributedResult } from "../components/distribute/distributed-result";
import { NoticeBar } from "../components/frame/notice-bar";
import { ResultHeading } from "../components/frame/result-heading";
import { ScreenFrame } from "../components/frame/screen-frame";
import { TroubleBar } from "../components/frame/trouble-bar";
import { useDistribute, type DistributeJobs } from "../hooks/use-distribute";
import { useDistributeWording } from "../hooks/use-distribute-wording";
import type { DistributeWork } from "../state/distribute/distribute-state";
import type { MenuScreenProps } from "./menu-screen";

const useStyles = makeStyles({
  result: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0 },
  run: { justifySelf: "start" },
});

/** Gives the rows of the plan to the tabs of their owners: what will be written, then what was. */
export function DistributeScreen(props: MenuScreenProps) {
  const jobs = useDistribute(props);
  const { say } = useDistributeWording();
  const styles = useStyles();
  const { work } = jobs.state;
  const isBusy = work.kind === "reading" || work.kind === "writing";
  return (
    <ScreenFrame title={say("title")} intro={say("intro")}>
      {work.kind !== "distributed" && (
        <Button
          appearance={work.kind === "idle" ? "primary" : "secondary"}
          className={styles.run}
          disabledFocusable={isBusy}
          onClick={jobs.read}
        >
          {say(work.kind === "idle" ? "read" : "readAgain")}
        </Button>
      )}
      <WorkView jobs={jobs} onGo={props.onGo} onWritten={props.onWritten} />
    </ScreenFrame>
  );
}

interface WorkViewProps extends Pick<MenuScreenProps, "onGo" | "onWritten"> {
  readonly jobs: DistributeJobs;
}

function WorkView({ jobs, onGo, onWritten }: WorkViewProps) {
  const { say } = useDistributeWording();
  const { work, isAwaited } = jobs.state;
  switch (work.kind) {
    case "idle":
      return null;
    case "reading":
      return <Spinner size="small" label={say("reading")} />;
    case "shown":
    case "writing":
      return (
        <DistributePreviewView
          preview={work.preview}
          isChanged={work.kind === "shown" && work.isChanged}
          isWriting={work.kind === "writing"}
          takesFocus={isAwaited && work.kind === "shown"}
          onWrite={() => jobs.write(work.preview)}
        />
      );
    case "distributed":
      return <DistributedResult done={work} takesFocus={isAwaited} onAgain={jobs.read} onWritten={onWritten} />;
    default:
      return <NotDone jobs={jobs} onGo={onGo} work={work} />;
  }
}

type Refused = Extract<DistributeWork, { readonly kind: "no-plan" | "no-place" | "partly" | "failed" }>;

function NotDone({ jobs, onGo, work }: Omit<WorkViewProps, "onWritten"> & { readonly work: Refused }) {
  const { say, language, digits } = useDistributeWording();
  const styles = useStyles();
  const { isAwaited } = jobs.state;
  switch (work.kind) {
    case "no-plan":
      return (
        <div className={styles.result}>
          <ResultHeading takesFocus={isAwaited}>{say("noPlan")}</ResultHeading>
          <p className={styles.text}>{say("noPlanText")}</p>
          <Button className={styles.run} onClick={() => onGo("insert")}>
            {say("goInsert")}
          </Button>
        </div>
      );
    case "no-place":
      return (
        <NoticeBar intent="error" title={say("writeFailed")}>
          {say("noPlace", { department: work.department ?? "", key: work.key ?? "" })}
        </NoticeBar>
      );
    case "partly":
      return (
        <div className={styles.result}>
          <ResultHeading takesFocus={isAwaited}>{say("partlyTitle")}</ResultHeading>
          <NoticeBar intent="error" title={say("writeFailed")}>
            {say("partlyText", {
              sheets: work.sheets.join(", "),
              cells: work.cells,
              reason: troubleMessage(work.trouble, language, digits),
            })}
          </NoticeBar>
        </div>
      );
    case "failed":
      return (
        <TroubleBar
          title={say(work.during === "reading" ? "readFailed" : "writeFailed")}
          trouble={work.trouble}
          onRetry={jobs.read}
        />
      );
  }
}
