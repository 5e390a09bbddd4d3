import type { Table } from "../../sheet/table";
import { isFrameworkSheet } from "../is-framework-sheet";
import { workbookInSteps } from "../recognise-workbook";
import type { RecognisedWorkbook } from "../recognised-workbook";
import type { SheetSource } from "../sheet-source";
import { atOnce, type Steps } from "../../steps/steps";
import { ANY_DEPARTMENTS } from "./any-departments";
import { cellReader } from "./cell-reader";
import type { PublishedSheet, PublishedTable } from "./published-table";
import { recognisePublished } from "./recognise-published";
import { unusedLines, type UsedSpan } from "./unused-lines";

/** Every table of a workbook: on standard sheets, and as agencies publish them. */
export interface RecognisedTables {
  readonly workbook: RecognisedWorkbook;
  /** Against which owners are to be read. */
  readonly departments: readonly string[];
  /** Tables of standard sheets; of an unmarked sheet only where its header says more than a published one. */
  readonly standard: readonly Table[];
  /** One for each sheet without a marker that could be read, in the order of the tabs. */
  readonly published: readonly PublishedSheet[];
}

/** Understands every table of a workbook. Owners are read against the departments that the workbook lists, if any. */
export function recogniseTables(sheets: readonly SheetSource[]): RecognisedTables {
  return atOnce(tablesInSteps(sheets));
}

/** The same; it stops after each sheet. */
export function* tablesInSteps(sheets: readonly SheetSource[]): Steps<RecognisedTables> {
  const workbook = yield* workbookInSteps(sheets);
  const listed = workbook.agency?.departments.map(({ name }) => name) ?? [];
  const departments = listed.length === 0 ? ANY_DEPARTMENTS : listed;
  const standard = workbook.tables.filter(({ knownBy }) => knownBy === "marker");
  const published: PublishedSheet[] = [];
  const reader = cellReader(departments);
  let before: PublishedTable | null = null;
  for (const sheet of sheets.filter(isOfOthers)) {
    const own: PublishedSheet = recognisePublished(sheet, reader, before);
    const byHeader = workbook.tables.find(({ sheetId, knownBy }) => sheetId === sheet.id && knownBy === "header");
    if (byHeader !== undefined && saysMore(byHeader, own)) {
      standard.push(byHeader);
      published.push({ tables: [], unused: unusedLines(sheet, linesOfRange(byHeader)) });
      before = null;
    } else {
      published.push(own);
      before = lastTable(own);
    }
    yield;
  }
  return { workbook, departments, standard, published };
}

/** Whether a sheet is none of ours and could be read. */
function isOfOthers(sheet: SheetSource): boolean {
  return sheet.marker === null && sheet.unread === null && !isFrameworkSheet(sheet);
}

function saysMore(table: Table, { tables }: PublishedSheet): boolean {
  return tables.every(({ columns }) => columns.length < table.columns.length);
}

function linesOfRange({ range }: Table): readonly UsedSpan[] {
  const to = range.column + range.columns - 1;
  return Array.from({ length: range.rows }, (_, index) => ({ row: range.row + index, from: range.column, to }));
}

/** The table with which a sheet ends, or null where something else stands below it. */
function lastTable({ tables, unused }: PublishedSheet): PublishedTable | null {
  const last = tables.at(-1);
  if (last === undefined) return null;
  const end = last.range.row + last.range.rows;
  return unused.some(({ row }) => row >= end) ? null : last;
}
