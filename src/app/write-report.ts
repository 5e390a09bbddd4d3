import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import type { AgencyReading } from "../core/recognition/agency-reading";
import type { RecognisedWorkbook } from "../core/recognition/recognised-workbook";
import { DEFAULT_LAYOUT } from "../core/report/default-layout";
import { REPORT_LAYOUTS } from "../core/report/layouts";
import { makeReportModel } from "../core/report/make-report-model";
import { planReport, reportKey } from "../core/report/plan-report";
import type { ReportLayout } from "../core/report/report-layout";
import type { ReportLayoutId } from "../core/report/report-layout-id";
import type { ReportModel } from "../core/report/report-model";
import { isBlank } from "../core/sheet/cell-value";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import { compileTabs } from "../core/summary/compile-tabs";
import type { Exclusion, SummaryModel } from "../core/summary/summary-model";
import type { CalendarDate } from "../core/thai/calendar-date";
import { contextOf, type CheckRequest } from "../core/validation/check-context";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import { earlierSheets, placeSheet, type EarlierSheets } from "./place-sheet";

export interface ReportWish extends CheckRequest {
  /** The agency sheet's, unless given; the usual one where that says none. */
  readonly layout?: ReportLayout;
  /** The agency sheet's, unless given. */
  readonly digits?: DigitStyle;
  readonly asOf: CalendarDate;
}

/** What a workbook says for a report: a sheet and a Word document are made of it alike. */
export interface PreparedReport {
  readonly kind: "prepared";
  readonly model: ReportModel;
  readonly layout: ReportLayout;
  /** What the agency sheet says of the layout where none was given and it names none that there is. */
  readonly unknownLayout: string | null;
  readonly digits: DigitStyle;
  /** What of the plan, or of the departments' tabs, is not in it. */
  readonly leftOut: readonly Exclusion[];
}

export interface WrittenReport extends Omit<PreparedReport, "kind"> {
  readonly kind: "written";
  readonly sheet: string;
  /** Earlier sheets of the same layout that stay, because a person typed in them. */
  readonly kept: readonly string[];
}

/** No measure of the round stands where the layout needs one: in the plan, or on a department's tab. */
export interface NothingToReport {
  readonly kind: "nothing-to-report";
  /** Rows that begin after the round and are all that there is. */
  readonly later: number;
}

export type ReportOutcome = WrittenReport | NothingToReport | Trouble;

/** Reads what a report in a layout needs of a workbook. Nothing is written. */
export function prepareReport({ sheets }: WorkbookContent, wish: ReportWish): PreparedReport | NothingToReport {
  const workbook = recogniseWorkbook(sheets);
  const context = contextOf(workbook, wish);
  const compiled = compileTabs([{ file: "", workbook }], { ...context, asOf: wish.asOf });
  const { planYear, assessedYear, round } = context;
  const model = makeReportModel({ workbook, rows: compiled?.rows ?? [], planYear, assessedYear, round });
  const { layout, unknownLayout, digits } = printedAs(workbook.agency, wish);
  const isEmpty = layout.kind === "plan" ? model.plan.length === 0 : compiled === null || model.measures.length === 0;
  if (isEmpty) return { kind: "nothing-to-report", later: compiled === null ? 0 : laterRows(model) };
  return {
    kind: "prepared",
    model,
    layout,
    unknownLayout,
    digits,
    leftOut: leftOut(workbook, compiled, layout),
  };
}

/**
 * Writes the report as a sheet. An earlier one of the same layout is replaced while it is as we wrote it; one in which a
 * person typed stays beside the new one.
 */
export async function writeReport(workbook: WorkbookReader & WorkbookWriter, wish: ReportWish): Promise<ReportOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const prepared = prepareReport(read.workbook, wish);
  if (prepared.kind === "nothing-to-report") return prepared;
  const { model, layout, digits } = prepared;
  const placed = await placeSheet(workbook, earlierReports(read.workbook, layout), (place) =>
    planReport(model, { layout, digits, ...place }),
  );
  return placed.kind === "trouble" ? placed : { ...prepared, ...placed };
}

/** The sheets of a layout that a new report meets. */
export function earlierReports({ sheets }: WorkbookContent, { id }: ReportLayout): EarlierSheets {
  return earlierSheets(sheets, "report", (fingerprint) => reportKey(id, fingerprint));
}

function printedAs(
  agency: AgencyReading | null,
  wish: ReportWish,
): Pick<PreparedReport, "layout" | "unknownLayout" | "digits"> {
  const digits = wish.digits ?? agency?.digits ?? "arabic";
  if (wish.layout !== undefined) return { layout: wish.layout, unknownLayout: null, digits };
  const layout = layoutOf(agency?.reportLayout ?? DEFAULT_LAYOUT);
  return { layout, unknownLayout: agency?.unknownLayout ?? null, digits };
}

function layoutOf(wanted: ReportLayoutId): ReportLayout {
  const layout = REPORT_LAYOUTS.find(({ id }) => id === wanted);
  if (layout === undefined) throw new Error(`There is no layout ${wanted}`);
  return layout;
}

/** How many rows begin after the round. */
export function laterRows({ later }: ReportModel): number {
  return later.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A plan leaves out rows of the plan, where there is one; everything else is made of the departments' tabs. */
function leftOut(
  { tables }: RecognisedWorkbook,
  compiled: SummaryModel | null,
  { kind }: ReportLayout,
): readonly Exclusion[] {
  const plans = tables.filter(({ layout }) => layout === "measures");
  const isOfPlan = kind === "plan" && plans.some(({ rows }) => rows.some(({ cells }) => !isBlank(cells["measure"])));
  if (!isOfPlan) return compiled?.excluded ?? [];
  return plans.flatMap(({ sheet, range, rows, strays }) => [
    ...rows
      .filter(({ cells }) => isBlank(cells["measure"]))
      .map(({ row }): Exclusion => {
        return { file: "", sheet, at: { row, column: range.column }, reason: "no-measure", what: "row" };
      }),
    ...strays.map(({ at, reason }): Exclusion => {
      return { file: "", sheet, at, reason, what: reason === "repeated-header" ? "row" : "cell" };
    }),
  ]);
}
