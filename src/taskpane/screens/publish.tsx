import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { PublicationPreview } from "../../app/preview-publication";
import { MemoPreviewView } from "../components/publish/memo-preview-view";
import { OpenFindings } from "../components/publish/open-findings";
import { PublishButtons } from "../components/publish/publish-buttons";
import { PublishChoices } from "../components/publish/publish-choices";
import { PublishJobView } from "../components/publish/publish-job-view";
import { ReportPreviewView } from "../components/publish/report-preview-view";
import { ScreenFrame } from "../components/frame/screen-frame";
import { TroubleBar } from "../components/frame/trouble-bar";
import { usePublish, type PublishJobs } from "../hooks/use-publish";
import { usePublishWording } from "../hooks/use-publish-wording";
import { lastReport } from "../state/check/last-report";
import { layoutInSight } from "../state/publish/publish-state";
import type { MenuScreenProps } from "./menu-screen";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  run: { justifySelf: "start" },
});

/** Makes the documents that an agency publishes: what would be printed, then the sheets and files. */
export function PublishScreen(props: MenuScreenProps) {
  const jobs = usePublish(props);
  const { say } = usePublishWording();
  const styles = useStyles();
  const { choice, work, job } = jobs.state;
  const isMaking = job.kind === "making";
  return (
    <ScreenFrame title={say("title")} intro={say("intro")}>
      <OpenFindings check={props.check} onCheck={() => props.onGo("check")} />
      <PublishChoices
        choice={choice}
        report={lastReport(props.check)}
        layoutInSight={layoutInSight(work)}
        isBusy={isMaking}
        onChoose={jobs.choose}
      />
      <Button
        appearance={work.kind === "idle" ? "primary" : "secondary"}
        className={styles.run}
        disabledFocusable={isMaking || work.kind === "reading"}
        onClick={jobs.read}
      >
        {say(work.kind === "idle" ? "read" : "readAgain")}
      </Button>
      <WorkView jobs={jobs} onGo={props.onGo} />
    </ScreenFrame>
  );
}

interface WorkViewProps extends Pick<MenuScreenProps, "onGo"> {
  readonly jobs: PublishJobs;
}

function WorkView({ jobs, onGo }: WorkViewProps) {
  const { say } = usePublishWording();
  const { work } = jobs.state;
  switch (work.kind) {
    case "idle":
      return null;
    case "reading":
      if (work.shown === null) return <Spinner size="small" label={say("reading")} />;
      return <Shown jobs={jobs} preview={work.shown} isReading onGo={onGo} />;
    case "shown":
      return <Shown jobs={jobs} preview={work.preview} isReading={false} onGo={onGo} />;
    case "failed":
      return <TroubleBar title={say("readFailed")} trouble={work.trouble} onRetry={jobs.read} />;
  }
}

interface ShownProps extends WorkViewProps {
  readonly preview: PublicationPreview;
  readonly isReading: boolean;
}

function Shown({ jobs, preview, isReading, onGo }: ShownProps) {
  const styles = useStyles();
  const { job, awaited } = jobs.state;
  return (
    <div className={styles.root}>
      <PublishJobView job={job} takesFocus={awaited === "product"} onMake={jobs.make} />
      <ReportPreviewView
        report={preview.report}
        takesFocus={awaited === "preview"}
        onDistribute={() => onGo("distribute")}
      />
      <MemoPreviewView memo={preview.memo} />
      <PublishButtons
        hasReport={preview.report.kind === "prepared"}
        hasMemo={preview.memo.kind === "memo"}
        canSaveFiles={jobs.canSaveFiles}
        isBusy={isReading || job.kind === "making"}
        onMake={jobs.make}
      />
    </div>
  );
}
