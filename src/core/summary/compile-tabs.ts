import { fullAgencyName } from "../agency/full-agency-name";
import { readAgencyType } from "../agency/read-agency-type";
import type { Framework } from "../frameworks/schema";
import { readIssue } from "../recognition/read-issue";
import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import { tabDepartments } from "../recognition/tab-departments";
import { isBlank } from "../sheet/cell-value";
import type { Table, TableRow } from "../sheet/table";
import { countedStatus } from "../statuses/counted-status";
import type { Status } from "../statuses/status";
import type { CalendarDate } from "../thai/calendar-date";
import { compareDates } from "../thai/compare-dates";
import { foldText } from "../thai/fold-text";
import { readDate } from "../thai/read-date";
import type { Round } from "../thai/round";
import { countByDepartment, countByIndicator } from "./count-statuses";
import { repeatedTabs } from "./repeated-tabs";
import type { CompiledRow, Exclusion, SummaryModel } from "./summary-model";

/** A workbook whose departmental tabs come in; `file` is "" for the workbook that gets the summary. */
export interface CompileSource {
  readonly file: string;
  readonly workbook: RecognisedWorkbook;
}

export interface CompileOptions {
  readonly framework: Framework | null;
  /** BE. */
  readonly planYear: number | null;
  readonly round: Round;
  readonly asOf: CalendarDate;
  readonly departments: readonly string[];
}

/**
 * Compiles every departmental tab of every source. A row without a measure is left out and listed, as is every cell
 * that belongs to no row or no known column; sheets too large to read are listed too. Returns null when no source has
 * a departmental tab.
 */
export function compileTabs(sources: readonly CompileSource[], options: CompileOptions): SummaryModel | null {
  const tabs = sources.flatMap(({ file, workbook }) =>
    workbook.tables.filter(({ layout }) => layout === "department").map((table) => ({ file, table })),
  );
  if (tabs.length === 0) return null;

  const names = [...options.departments, ...tabs.map(({ table }) => table.department)];
  const ordered = [...tabs].sort((a, b) => rank(a.table, names) - rank(b.table, names));
  const rows = ordered.flatMap(({ file, table }) => compiledRows(file, table, names, options));
  const excluded = [
    ...ordered.flatMap(({ file, table }) => exclusions(file, table)),
    ...sources.flatMap(({ file, workbook }) => unreadSheets(file, workbook)),
  ];
  const byDepartment = countByDepartment(rows, [...new Set(ordered.map(({ table }) => departmentOf(table, names)))]);
  const unreadDepartments = tabs
    .filter(({ table }) => isHeaderless(table))
    .map(({ table }) => departmentOf(table, names));
  const present = new Set(sources.flatMap(({ workbook }) => tabDepartments(workbook)).map(foldText));
  const rowsRead = sum(tabs.map(({ table }) => table.rows.length + repeatedHeaders(table)));
  return {
    agencyName: agencyNameOf(sources[0]?.workbook.agency ?? null),
    planYear: options.planYear,
    round: options.round,
    asOf: options.asOf,
    rows,
    excluded,
    conservation: {
      rowsRead,
      rowsWritten: rows.length,
      rowsExcluded: excluded.filter(({ what }) => what === "row").length,
    },
    missingDepartments: options.departments.filter((name) => !present.has(foldText(name))),
    emptyDepartments: byDepartment
      .filter(({ label, total }) => total === 0 && !unreadDepartments.includes(label))
      .map(({ label }) => label),
    byDepartment,
    byIndicator: countByIndicator(rows, options.framework),
    repeatedTabs: repeatedTabs(tabs),
  };
}

function agencyNameOf(agency: RecognisedWorkbook["agency"]): string {
  if (agency === null || agency.name === null) return "";
  return fullAgencyName({ type: readAgencyType(agency.type ?? "") ?? "อื่น ๆ", name: agency.name });
}

function isTabOf(table: Table, department: string): boolean {
  return foldText(table.department) === foldText(department);
}

/** One spelling for every tab of a department: the agency's own, or the first tab's when the agency does not list it. */
function departmentOf(table: Table, names: readonly string[]): string {
  return names[rank(table, names)] ?? table.department;
}

/** Listed departments in the agency's order, then the others in the order of their tabs. */
function rank(table: Table, names: readonly string[]): number {
  return names.findIndex((name) => isTabOf(table, name));
}

function hasMeasure(row: TableRow): boolean {
  return !isBlank(row.cells["measure"]);
}

function compiledRows(
  file: string,
  table: Table,
  names: readonly string[],
  options: CompileOptions,
): readonly CompiledRow[] {
  const department = departmentOf(table, names);
  return table.rows.filter(hasMeasure).map((row): CompiledRow => {
    const status = countedStatus(row.cells["status"] ?? null);
    const { framework } = options;
    const indicators = framework === null ? [] : readIssue(row.cells["issue"] ?? null, framework).indicators;
    return {
      file,
      sheet: table.sheet,
      source: { row: row.row, column: table.range.column },
      department,
      cells: row.cells,
      status,
      indicator: indicators.length === 1 ? (indicators[0] ?? null) : null,
      isOverdue: isOverdue(row, status, options.asOf),
    };
  });
}

/** Past its last day and neither done nor cancelled. A last day that cannot be read is not held against the row. */
function isOverdue(row: TableRow, status: Status | null, asOf: CalendarDate): boolean {
  const end = readDate(row.cells["end"] ?? null);
  if (end.kind !== "date" || status === "done" || status === "cancelled") return false;
  return compareDates(end.date, asOf) < 0;
}

/** Its rows stand there unread, so nobody can say that it holds no measure. */
function isHeaderless({ strays }: Table): boolean {
  return strays.some(({ reason }) => reason === "header-not-found");
}

function repeatedHeaders(table: Table): number {
  return table.strays.filter(({ reason }) => reason === "repeated-header").length;
}

function exclusions(file: string, table: Table): readonly Exclusion[] {
  const { sheet, range } = table;
  const rows = table.rows
    .filter((row) => !hasMeasure(row))
    .map((row): Exclusion => {
      const at = { row: row.row, column: range.column };
      return { file, sheet, at, reason: "no-measure", what: "row" };
    });
  const strays = table.strays.map(({ at, reason }): Exclusion => {
    return { file, sheet, at, reason, what: reason === "repeated-header" ? "row" : "cell" };
  });
  return [...rows, ...strays].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function unreadSheets(file: string, { unread }: RecognisedWorkbook): readonly Exclusion[] {
  return unread.map(({ sheet }) => {
    return { file, sheet, at: { row: 0, column: 0 }, reason: "sheet-too-large", what: "cell" };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
