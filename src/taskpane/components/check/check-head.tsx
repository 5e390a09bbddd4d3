import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCheckWording } from "../../hooks/use-check-wording";
import type { FindingsJobs } from "../../hooks/use-findings";
import { doneText } from "../../state/done-text";
import type { FindingsDone, FindingsState } from "../../state/check/findings-state";
import type { CheckState } from "../../state/pane-state";
import { NoticeBar } from "../frame/notice-bar";
import { PlaceButton } from "../place-button";
import { RestoreBar } from "./restore-bar";
import { TroubleBar } from "../frame/trouble-bar";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const FAILED = {
  previewing: "previewFailed",
  applying: "applyFailed",
  restoring: "restoreFailed",
  keeping: "keepFailed",
  exporting: "exportFailed",
} as const;

interface CheckHeadProps {
  readonly check: CheckState;
  readonly findings: FindingsState;
  readonly jobs: FindingsJobs;
}

/** The button that checks or cancels, what was done last, what can be put back, and what did not work. */
export function CheckHead({ check, findings, jobs }: CheckHeadProps) {
  const { say, status } = useCheckWording();
  const { failure, steps, done } = findings;
  const running = runningJob(check, findings);
  return (
    <div className={useStyles().root}>
      <HeadButtons check={check} isBusy={running !== null} jobs={jobs} />
      {running !== null && <Spinner size="small" label={status(running)} />}
      {failure !== null && <TroubleBar title={say(FAILED[failure.during])} trouble={failure.trouble} />}
      {done !== null && done.kind !== "edited" && <DoneBar done={done} hasFindings={check.kind === "ready"} />}
      <RestoreBar steps={steps} isBusy={running !== null} onRestore={jobs.restore} />
    </div>
  );
}

function runningJob({ kind }: CheckState, { work, page }: FindingsState) {
  if (kind === "reading") return "checking";
  return page.kind === "previewing" ? "previewing" : work;
}

interface HeadButtonsProps {
  readonly check: CheckState;
  readonly isBusy: boolean;
  readonly jobs: FindingsJobs;
}

/** One button checks and, while it checks, cancels: the focus stays on it. */
function HeadButtons({ check, isBusy, jobs }: HeadButtonsProps) {
  const { say, language } = useCheckWording();
  const isReading = check.kind === "reading";
  const run = check.kind === "ready" ? say("runAgain") : say("run");
  return (
    <div className={useStyles().buttons}>
      <Button appearance={isReading ? "secondary" : "primary"} onClick={isReading ? jobs.cancel : jobs.checkAgain}>
        {isReading ? say("cancel") : run}
      </Button>
      {check.kind === "ready" && (
        <Button disabledFocusable={isBusy} onClick={() => jobs.exportSheet(check.report, language)}>
          {say("exportSheet")}
        </Button>
      )}
    </div>
  );
}

function DoneBar({ done, hasFindings }: { readonly done: FindingsDone; readonly hasFindings: boolean }) {
  const { say, language, digits } = useCheckWording();
  if (done.kind === "cancelled") {
    return (
      <NoticeBar intent="info" title={doneText(done, language, digits)}>
        {hasFindings ? say("cancelledLater") : say("cancelledFirst")}
      </NoticeBar>
    );
  }
  const link = done.kind === "exported" ? <PlaceButton sheet={done.sheet} /> : undefined;
  return <NoticeBar intent="success" title={doneText(done, language, digits)} actions={link} />;
}
