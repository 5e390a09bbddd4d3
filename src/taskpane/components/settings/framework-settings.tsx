import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckReport } from "../../../app/check-workbook";
import type { FrameworkSheetOutcome } from "../../../app/insert-framework-sheet";
import { fromA1 } from "../../../core/sheet/cell-ref";
import { correctionText } from "../../../messages/correction-message";
import { useCrash } from "../../hooks/use-crash";
import { useSettingsWording } from "../../hooks/use-settings-wording";
import { useWording } from "../../hooks/use-wording";
import { useHost } from "../../host";
import { NoticeBar } from "../frame/notice-bar";
import { PlaceLink } from "../place-link";
import { Section } from "../frame/section";
import { TroubleBar } from "../frame/trouble-bar";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  button: { justifySelf: "start" },
});

interface FrameworkSettingsProps {
  readonly report: CheckReport;
  readonly onWritten: () => void;
}

/** Whether the workbook corrects the framework, what is wrong with its corrections, and the sheet to make some. */
export function FrameworkSettings({ report, onWritten }: FrameworkSettingsProps) {
  const say = useSettingsWording();
  const styles = useStyles();
  const sheets = report.workbook.frameworkSheets.map(({ name }) => name);
  return (
    <Section level={2} title={say("framework")}>
      <p className={styles.text}>
        {sheets.length === 0 ? say("frameworkNone") : say("frameworkSheets", { sheets: sheets.join(", ") })}
      </p>
      {sheets.length > 0 && <Corrections problems={report.frameworkProblems} />}
      {sheets.length === 0 && <InsertFramework report={report} onWritten={onWritten} />}
    </Section>
  );
}

function Corrections({ problems }: { readonly problems: CheckReport["frameworkProblems"] }) {
  const { language, digits } = useWording();
  const say = useSettingsWording();
  const styles = useStyles();
  if (problems.length === 0) return <p className={styles.text}>{say("frameworkFine")}</p>;
  return (
    <>
      <p className={styles.text}>{say("frameworkProblems", { count: problems.length })}</p>
      <ul className={styles.list}>
        {problems.map(({ sheet, cell, code, value }, index) => (
          <li key={index}>
            <PlaceLink sheet={sheet} at={cell === null ? null : fromA1(cell)} />
            <p className={styles.text}>{correctionText(code, value, language, digits)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function InsertFramework({ report, onWritten }: FrameworkSettingsProps) {
  const say = useSettingsWording();
  const styles = useStyles();
  const { settings } = useHost();
  const crash = useCrash();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<FrameworkSheetOutcome | null>(null);
  const { framework, itemList, workbook } = report;
  if (framework === null || itemList === null) return <p className={styles.text}>{say("frameworkNoYear")}</p>;
  const insert = () => {
    if (isBusy) return;
    setBusy(true);
    settings.insertFrameworkSheet({ framework, itemList }, workbook.agency?.digits ?? "arabic").then((answer) => {
      setBusy(false);
      setOutcome(answer);
      if (answer.kind === "inserted") onWritten();
    }, crash);
  };
  return (
    <>
      <Button className={styles.button} disabledFocusable={isBusy} onClick={insert}>
        {say("insertFramework", { year: framework.fiscalYear })}
      </Button>
      {outcome?.kind === "inserted" && (
        <NoticeBar intent="success" title={say("frameworkInserted", { sheet: outcome.sheet })} />
      )}
      {outcome?.kind === "trouble" && <TroubleBar title={say("frameworkFailed")} trouble={outcome} />}
    </>
  );
}
