import { Button, Field, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";
import { ASSESSED_YEARS, isProvisional } from "../../../app/assessed-years";
import type { CarryPreview } from "../../../app/preview-carry";
import { fullAgencyName } from "../../../core/agency/full-agency-name";
import { planYearOf } from "../../../core/agency/plan-year";
import { departmentsFromWords } from "../../../messages/carry-screen-messages";
import { numberText } from "../../../messages/format";
import { useCarryWording } from "../../hooks/use-carry-wording";
import { useWording } from "../../hooks/use-wording";
import { CarryLists, UnusedLines } from "./carry-lists";
import { NoticeBar } from "../frame/notice-bar";
import { ResultHeading } from "../frame/result-heading";
import { UnderstoodList } from "./understood-list";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  run: { justifySelf: "start" },
});

interface CarryPreviewViewProps {
  readonly preview: CarryPreview;
  /** BE. */
  readonly year: number;
  readonly isChanged: boolean;
  /** What is being done: reading for another year, or writing. */
  readonly busy: "reading" | "carrying" | null;
  readonly takesFocus: boolean;
  readonly onYear: (year: number) => void;
  readonly onCarry: () => void;
}

/** What was understood, the year, and all that a carry will do, before anything is written. */
export function CarryPreviewView(props: CarryPreviewViewProps) {
  const { preview, isChanged, takesFocus } = props;
  const { say, status } = useCarryWording();
  const styles = useStyles();
  const { old, plan } = preview;
  const { rowsRead } = plan.counts;
  return (
    <div className={styles.root}>
      {isChanged && (
        <NoticeBar intent="warning" title={say("changedTitle")}>
          {say("changedText")}
        </NoticeBar>
      )}
      <ResultHeading takesFocus={takesFocus}>
        {status("understood", { tables: plan.tables.length, rows: rowsRead })}
      </ResultHeading>
      <UnderstoodList old={old} />
      <UnusedLines plan={plan} />
      {plan.unread.length > 0 && (
        <NoticeBar intent="warning" title={say("unreadTitle")}>
          {plan.unread.map(({ sheet }) => say("unread", { sheet })).join(" ")}
        </NoticeBar>
      )}
      <PlanView {...props} />
    </div>
  );
}

function PlanView({ preview, year, busy, onYear, onCarry }: CarryPreviewViewProps) {
  const { say, status } = useCarryWording();
  const styles = useStyles();
  const { plan, newSheets } = preview;
  const { measures, rowsRead: rows, rowsCarried: carried, rowsListed: listed, inQuestion } = plan.counts;
  const isEmpty = measures === 0 && newSheets.length === 0;
  return (
    <>
      <ResultHeading takesFocus={false}>
        {measures === 0 ? status("nothingNew") : status("planned", { count: measures })}
      </ResultHeading>
      <YearField year={year} isBusy={busy === "carrying"} onYear={onYear} />
      <PlanFacts preview={preview} year={year} />
      <p className={styles.text}>{status("counts", { rows, carried, listed, inQuestion })}</p>
      <CarryLists plan={plan} />
      {isEmpty ? (
        <NoticeBar intent="info" title={status("nothingNew")}>
          {say("nothingNewText")}
        </NoticeBar>
      ) : (
        <Button appearance="primary" className={styles.run} disabledFocusable={busy !== null} onClick={onCarry}>
          {say("carry", { count: measures })}
        </Button>
      )}
      {busy !== null && <Spinner size="small" label={status(busy)} />}
    </>
  );
}

interface YearFieldProps {
  readonly year: number;
  readonly isBusy: boolean;
  readonly onYear: (year: number) => void;
}

/** The assessed year, in which the new plan's framework is. */
export function YearField({ year, isBusy, onYear }: YearFieldProps) {
  const { say } = useCarryWording();
  const { insert, digits } = useWording();
  return (
    <Field label={say("year")} hint={say("yearHint", { plan: planYearOf(year) })}>
      <Select value={year} disabled={isBusy} onChange={(_, { value }) => onYear(Number(value))}>
        {ASSESSED_YEARS.map((choice) => (
          <option key={choice} value={choice}>
            {isProvisional(choice) ? insert("provisionalYear", { year: choice }) : numberText(String(choice), digits)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function PlanFacts({ preview, year }: { readonly preview: CarryPreview; readonly year: number }) {
  const { say, language } = useCarryWording();
  const styles = useStyles();
  const { newSheets, departments, standingYear, agency } = preview;
  const from = departmentsFromWords(departments.from, language);
  return (
    <>
      {standingYear !== null && standingYear !== year && (
        <NoticeBar intent="warning" title={say("yearDiffers")}>
          {say("yearDiffersText", { standing: standingYear, chosen: year })}
        </NoticeBar>
      )}
      <p className={styles.text}>
        {agency.name === "" ? say("noAgency") : say("agency", { name: fullAgencyName(agency) })}
      </p>
      <p className={styles.text}>
        {newSheets.length === 0 ? say("noNewSheets") : say("newSheets", { sheets: newSheets.join(", ") })}
      </p>
      <p className={styles.text}>
        {departments.names.length === 0
          ? say("noDepartments")
          : say("departments", { from, departments: departments.names.join(", ") })}
      </p>
    </>
  );
}
