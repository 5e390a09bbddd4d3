import { readCheckSettings, type SettingsReading } from "../check-settings/read-check-settings";
import { documentScores } from "../document/document-scores";
import { documentInSteps } from "../document/read-document";
import type { ReportDocument } from "../document/report-document";
import type { ItemList } from "../frameworks/items/schema";
import { tablesInSteps } from "../recognition/published/recognise-tables";
import type { SheetSource } from "../recognition/sheet-source";
import type { Table } from "../sheet/table";
import { atOnce, type Steps } from "../steps/steps";
import type { CalendarDate } from "../thai/calendar-date";
import { contextOf, scoreFrom, type CheckContext, type CheckRequest } from "./check-context";
import { tabStateOf, type TabState } from "./tab-state";

/** What the person asked of a check beside the years. */
export interface RuleRequest extends CheckRequest {
  /** The day on which the document is looked at, for what is overdue; without it nothing is. */
  readonly asOf?: CalendarDate;
}

/** Everything a rule may look at. Years are BE. `workbook.tables` are those of standard sheets alone. */
export interface RuleContext extends CheckContext {
  /** Every table and every text, standard or published. */
  readonly document: ReportDocument;
  /** Titles of all sheets, in the order of the tabs. */
  readonly sheets: readonly string[];
  /** The same sheets with what is known of them beside their cells. */
  readonly tabs: readonly TabState[];
  /** The tables whose rows a compile of this workbook takes: departmental ones, those read as published ones included. */
  readonly compiledTables: readonly Table[];
  /** The items of the assessed year; null when the year is not known or has no list. */
  readonly itemList: ItemList | null;
  /** The day on which the document is looked at; null where nobody said it. */
  readonly asOf: CalendarDate | null;
  /** What the workbook keeps of how it is checked. */
  readonly settings: SettingsReading;
}

/** Puts together what the rules need of a workbook's sheets. */
export function ruleContextOf(sheets: readonly SheetSource[], request: RuleRequest): RuleContext {
  return atOnce(contextInSteps(sheets, request));
}

/** The same; it stops where recognising and reading the document do. */
export function* contextInSteps(sheets: readonly SheetSource[], request: RuleRequest): Steps<RuleContext> {
  const recognised = yield* tablesInSteps(sheets);
  const standard = new Set(recognised.standard.map(({ sheetId }) => sheetId));
  const tables = recognised.workbook.tables.filter(({ sheetId }) => standard.has(sheetId));
  const context = contextOf({ ...recognised.workbook, tables }, request);
  yield;
  const ids = sheets.map(({ id }) => id);
  const document = yield* documentInSteps(recognised, ids);
  return {
    ...context,
    ...publishedScores(context, document),
    document,
    sheets: sheets.map(({ name }) => name),
    tabs: sheets.map(tabStateOf),
    compiledTables: recognised.workbook.tables.filter(({ layout }) => layout === "department"),
    itemList: context.held.itemLists.find(({ fiscalYear }) => fiscalYear === context.assessedYear) ?? null,
    asOf: request.asOf ?? null,
    settings: readCheckSettings(sheets),
  };
}

/** Without a score sheet of ours, what a published table says. */
function publishedScores(
  { scores, framework, assessedYear }: CheckContext,
  document: ReportDocument,
): Pick<CheckContext, "scores" | "score"> | null {
  if (scores !== null || framework === null || assessedYear === null) return null;
  const read = documentScores(document, framework, assessedYear);
  return read === null ? null : { scores: read, score: scoreFrom(read, framework) };
}
