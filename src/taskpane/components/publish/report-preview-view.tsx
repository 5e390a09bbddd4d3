import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PublicationPreview, ReportPreview } from "../../../app/preview-publication";
import { missingFact } from "../../../messages/publish-screen-messages";
import { usePublishWording } from "../../hooks/use-publish-wording";
import { NoticeBar } from "../frame/notice-bar";
import { ReportLists } from "./report-lists";
import { ResultHeading } from "../frame/result-heading";
import { SheetFateLines } from "./sheet-fate-lines";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  paper: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    textAlign: "center",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  run: { justifySelf: "start" },
});

interface ReportPreviewViewProps {
  readonly report: PublicationPreview["report"];
  readonly takesFocus: boolean;
  readonly onDistribute: () => void;
}

/** What the report would print, and what of the workbook would not be in it. */
export function ReportPreviewView({ report, takesFocus, onDistribute }: ReportPreviewViewProps) {
  const { say } = usePublishWording();
  const styles = useStyles();
  if (report.kind === "prepared") return <Prepared report={report} takesFocus={takesFocus} />;
  return (
    <div className={styles.root}>
      <ResultHeading takesFocus={takesFocus}>{say("nothing")}</ResultHeading>
      <p className={styles.text}>
        {report.later === 0 ? say("nothingText") : say("nothingInRound", { rows: report.later })}
      </p>
      <Button className={styles.run} onClick={onDistribute}>
        {say("goDistribute")}
      </Button>
    </div>
  );
}

function Prepared({ report, takesFocus }: { readonly report: ReportPreview; readonly takesFocus: boolean }) {
  const { say, language } = usePublishWording();
  const styles = useStyles();
  const { layout, model, titles, rows, headers, missing } = report;
  const measures = layout.kind === "plan" ? model.plan.length : model.measures.length;
  return (
    <div className={styles.root}>
      <ResultHeading takesFocus={takesFocus}>{say("ready", { layout: layout.id.replace("-", "") })}</ResultHeading>
      <div className={styles.paper} lang="th">
        {titles.map((line) => (
          <p key={line} className={styles.text}>
            {line}
          </p>
        ))}
      </div>
      <p className={styles.text}>{say("counts", { measures, rows, columns: headers.length })}</p>
      {missing.length > 0 && (
        <NoticeBar intent="warning" title={say("missingTitle")}>
          {say("missingText", { facts: missing.map((fact) => missingFact(fact, language)).join(", ") })}
        </NoticeBar>
      )}
      <SheetFateLines replaces={report.replaces} keeps={report.keeps} />
      <ReportLists report={report} />
    </div>
  );
}
