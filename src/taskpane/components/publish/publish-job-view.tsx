import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { usePublishWording } from "../../hooks/use-publish-wording";
import type { Product, PublishJob } from "../../state/publish/publish-state";
import { NoticeBar } from "../frame/notice-bar";
import { ResultHeading } from "../frame/result-heading";
import { SheetButton } from "../sheet-button";
import { TroubleBar } from "../frame/trouble-bar";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start", minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface PublishJobViewProps {
  readonly job: PublishJob;
  readonly takesFocus: boolean;
  readonly onMake: (product: Product) => void;
}

/** What became of the last document. A file is said to be handed on, for nobody knows whether it was kept. */
export function PublishJobView({ job, takesFocus, onMake }: PublishJobViewProps) {
  const { say } = usePublishWording();
  const styles = useStyles();
  switch (job.kind) {
    case "none":
      return null;
    case "making":
      return <Spinner size="small" label={say("writing")} />;
    case "written":
      return (
        <div className={styles.root}>
          <ResultHeading takesFocus={takesFocus}>{say("wroteSheet", { sheet: job.sheet })}</ResultHeading>
          {job.kept.length > 0 && <p className={styles.text}>{say("kept", { sheets: job.kept.join(", ") })}</p>}
          <p className={styles.text}>{say("printText")}</p>
          <SheetButton sheet={job.sheet} />
        </div>
      );
    case "sent":
      return (
        <div className={styles.root}>
          <ResultHeading takesFocus={takesFocus}>{say("sentFile", { name: job.name })}</ResultHeading>
          <p className={styles.text}>{say("sentText")}</p>
        </div>
      );
    case "nothing":
      return (
        <NoticeBar intent="info" title={say("nothing")}>
          {job.later === 0 ? say("nothingText") : say("nothingInRound", { rows: job.later })}
        </NoticeBar>
      );
    case "failed":
      return <TroubleBar title={say("writeFailed")} trouble={job.trouble} onRetry={() => onMake(job.product)} />;
  }
}
