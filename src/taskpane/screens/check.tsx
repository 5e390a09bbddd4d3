import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../app/check-workbook";
import { AcknowledgeForm } from "../components/check/acknowledge-form";
import { CheckHead } from "../components/check/check-head";
import { FindingResults } from "../components/check/finding-results";
import { FixPreview } from "../components/check/fix-preview";
import { NoticeBar } from "../components/frame/notice-bar";
import { ResultHeading } from "../components/frame/result-heading";
import { RulePage } from "../components/check/rule-page";
import { ScreenFrame } from "../components/frame/screen-frame";
import { SettledLists } from "../components/check/settled-lists";
import { TroubleBar } from "../components/frame/trouble-bar";
import { UnreadSheets } from "../components/check/unread-sheets";
import { useCheckWording } from "../hooks/use-check-wording";
import type { FindingsJobs } from "../hooks/use-findings";
import type { FindingsState } from "../state/check/findings-state";
import type { CheckState } from "../state/pane-state";
import type { Screen } from "../state/screen";

const useStyles = makeStyles({
  run: { justifySelf: "start" },
  text: { margin: 0 },
  result: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
});

export interface CheckScreenProps {
  readonly check: CheckState;
  readonly isBehind: boolean;
  readonly findings: FindingsState;
  readonly takesFocus: boolean;
  readonly jobs: FindingsJobs;
  readonly onGo: (screen: Screen) => void;
}

/** What the check found and what is done about it: the list, or the page of one act in its place. */
export function CheckScreen(props: CheckScreenProps) {
  const { check, isBehind, findings, jobs } = props;
  const { say } = useCheckWording();
  if (check.kind === "ready" && findings.page.kind !== "list" && findings.page.kind !== "previewing") {
    return (
      <ScreenFrame title={say("title")}>
        <OpenPage {...props} page={findings.page} report={check.report} />
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame title={say("title")} intro={say("intro")}>
      <CheckHead check={check} findings={findings} jobs={jobs} />
      {isBehind && check.kind === "ready" && <NoticeBar intent="info" title={say("behindTitle")} />}
      {check.kind === "failed" && (
        <TroubleBar title={say("failed")} trouble={check.trouble} onRetry={jobs.checkAgain} />
      )}
      {check.kind === "ready" && <CheckResult {...props} report={check.report} />}
    </ScreenFrame>
  );
}

interface OpenPageProps extends CheckScreenProps {
  readonly page: Exclude<FindingsState["page"], { readonly kind: "list" | "previewing" }>;
  readonly report: CheckReport;
}

function OpenPage({ page, report, findings: state, takesFocus, jobs }: OpenPageProps) {
  const own = { state, takesFocus, jobs };
  switch (page.kind) {
    case "preview":
      return <FixPreview {...own} edits={page.edits} />;
    case "acknowledge":
      return <AcknowledgeForm {...own} findings={page.findings} reason={page.reason} />;
    case "rule": {
      const count = report.findings.filter(({ ruleId }) => ruleId === page.ruleId).length;
      return <RulePage {...own} ruleId={page.ruleId} count={count} />;
    }
  }
}

interface CheckResultProps extends CheckScreenProps {
  readonly report: CheckReport;
}

function CheckResult({ report, findings: state, takesFocus, jobs, onGo }: CheckResultProps) {
  const { say, home } = useCheckWording();
  const styles = useStyles();
  const { workbook, acknowledged, switchedOff } = report;
  if (report.findings.length > 0) {
    return <FindingResults report={report} state={state} takesFocus={takesFocus} jobs={jobs} />;
  }
  const hasSheets = workbook.agency !== null || workbook.tables.length > 0;
  const isSettled = acknowledged.length > 0 || switchedOff.length > 0;
  const noneText = isSettled ? say("noneOpenText") : say("noneText");
  return (
    <div className={styles.result}>
      <ResultHeading takesFocus={takesFocus}>{hasSheets ? say("noneTitle") : say("noSheetsTitle")}</ResultHeading>
      <p className={styles.text}>{hasSheets ? noneText : say("noSheetsText")}</p>
      <UnreadSheets sheets={workbook.unread} />
      <Button className={styles.run} onClick={() => onGo(hasSheets ? "compile" : "insert")}>
        {hasSheets ? home("nextCompile") : home("nextInsert")}
      </Button>
      <SettledLists report={report} isBusy={state.work !== null} jobs={jobs} />
    </div>
  );
}
