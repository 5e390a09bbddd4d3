import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { CheckReport } from "../../app/check-workbook";
import { countSeverities } from "../../messages/count-severities";
import { FindingGroups } from "../components/finding-groups";
import { NoticeBar } from "../components/notice-bar";
import { ResultHeading } from "../components/result-heading";
import { ScreenFrame } from "../components/screen-frame";
import { TroubleBar } from "../components/trouble-bar";
import { useWording } from "../hooks/use-wording";
import type { CheckState } from "../state/pane-state";
import type { Screen } from "../state/screen";

const useStyles = makeStyles({
  run: { justifySelf: "start" },
  text: { margin: 0 },
  result: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
});

export interface CheckScreenProps {
  readonly check: CheckState;
  readonly takesFocus: boolean;
  readonly onCheck: () => void;
  readonly onGo: (screen: Screen) => void;
}

/** What the check found, by rule, each with its cell. */
export function CheckScreen({ check, takesFocus, onCheck, onGo }: CheckScreenProps) {
  const wording = useWording();
  const say = wording.check;
  const styles = useStyles();
  const isReading = check.kind === "reading";
  return (
    <ScreenFrame title={say("title")} intro={say("intro")}>
      <Button appearance="primary" className={styles.run} disabledFocusable={isReading} onClick={onCheck}>
        {check.kind === "ready" ? say("runAgain") : say("run")}
      </Button>
      {isReading && <Spinner size="small" label={say("checking")} />}
      {check.kind === "failed" && <TroubleBar title={say("failed")} trouble={check.trouble} onRetry={onCheck} />}
      {check.kind === "ready" && <CheckResult report={check.report} takesFocus={takesFocus} onGo={onGo} />}
    </ScreenFrame>
  );
}

interface CheckResultProps {
  readonly report: CheckReport;
  readonly takesFocus: boolean;
  readonly onGo: (screen: Screen) => void;
}

function CheckResult({ report: { workbook, findings }, takesFocus, onGo }: CheckResultProps) {
  const { check: say, home } = useWording();
  const styles = useStyles();
  const unread = <UnreadSheets sheets={workbook.unread} />;
  if (findings.length > 0) {
    const counts = countSeverities(findings);
    return (
      <div className={styles.result}>
        <ResultHeading takesFocus={takesFocus}>{say("found", counts)}</ResultHeading>
        <p className={styles.text}>{say("counts", counts)}</p>
        {unread}
        <FindingGroups findings={findings} />
      </div>
    );
  }
  const hasSheets = workbook.agency !== null || workbook.tables.length > 0;
  return (
    <div className={styles.result}>
      <ResultHeading takesFocus={takesFocus}>{hasSheets ? say("noneTitle") : say("noSheetsTitle")}</ResultHeading>
      <p className={styles.text}>{hasSheets ? say("noneText") : say("noSheetsText")}</p>
      {unread}
      <Button className={styles.run} onClick={() => onGo(hasSheets ? "compile" : "insert")}>
        {hasSheets ? home("nextCompile") : home("nextInsert")}
      </Button>
    </div>
  );
}

/** Sheets too large to read are told, for a clean result must not hide them. */
function UnreadSheets({ sheets }: { readonly sheets: CheckReport["workbook"]["unread"] }) {
  const { check: say } = useWording();
  if (sheets.length === 0) return null;
  return (
    <NoticeBar intent="warning" title={say("unreadTitle")}>
      {sheets.map(({ sheet, cells, limit }) => (
        <Fragment key={sheet}>
          <br />
          {say("unread", { sheet, cells, limit })}
        </Fragment>
      ))}
    </NoticeBar>
  );
}
