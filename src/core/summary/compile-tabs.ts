import { readAgencyName } from "../recognition/read-agency-name";
import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import { tabDepartments } from "../recognition/tab-departments";
import { isBlank } from "../sheet/cell-value";
import type { Table, TableRow } from "../sheet/table";
import { foldText } from "../thai/fold-text";
import type { CompileOptions, CompileSource } from "./compile-source";
import { compiledRow } from "./compiled-row";
import { countByDepartment, countByIndicator, countByIssue, countByRound } from "./count-statuses";
import { readOthers, tableSource, type OtherTable } from "./other-tables";
import { repeatedTabs } from "./repeated-tabs";
import { fingerprintOfTabs } from "./rows-fingerprint";
import type { CompiledRow, Conservation, Exclusion, SummaryModel, SummarySource } from "./summary-model";
import { measureTab } from "./tab-measure";

/**
 * Compiles every departmental tab of every source, and the other tables that were chosen. A row without a measure is left out and listed, as is every cell
 * that belongs to no row or no known column; sheets too large to read are listed too. Returns null when there is no tab
 * and no such table.
 */
export function compileTabs(sources: readonly CompileSource[], options: CompileOptions): SummaryModel | null {
  const tabs = sources.flatMap(({ file, workbook }) =>
    workbook.tables.filter(({ layout }) => layout === "department").map((table) => ({ file, table })),
  );
  const others = readOthers(sources, options);
  if (tabs.length + others.length === 0) return null;

  const names = [...options.departments, ...tabs.map(({ table }) => table.department)];
  const ordered = [...tabs].sort((a, b) => rank(a.table, names) - rank(b.table, names));
  const rows = [
    ...ordered.flatMap(({ file, table }) => compiledRows(file, table, names, options)),
    ...others.flatMap((other) => otherRows(other, options)),
  ];
  const excluded = [
    ...ordered.flatMap(({ file, table }) => exclusions(file, table)),
    ...others.flatMap(({ reading }) => reading.excluded),
    ...sources.flatMap(({ file, workbook }) => unreadSheets(file, workbook)),
  ];
  const labels = [
    ...ordered.map(({ table }) => departmentOf(table, names)),
    ...rows.map(({ department }) => department),
  ];
  const byDepartment = countByDepartment(rows, [...new Set(labels)]);
  const unread = tabs.filter(({ table }) => isHeaderless(table)).map(({ table }) => departmentOf(table, names));
  const present = new Set(sources.flatMap(({ workbook }) => tabDepartments(workbook)).map(foldText));
  const lines = [
    ...ordered.map(({ file, table }) => sourceOf(sources, file, table, names)),
    ...others.map((other) => tableSource(sources, other)),
  ];
  return {
    agencyName: readAgencyName(sources[0]?.workbook.agency ?? null),
    ...{ planYear: options.planYear, round: options.round, asOf: options.asOf },
    rows,
    excluded,
    conservation: conserved(lines, rows, excluded),
    missingDepartments: options.departments.filter((name) => !present.has(foldText(name))),
    emptyDepartments: byDepartment
      .filter(({ label, total }) => total === 0 && !unread.includes(label))
      .map(({ label }) => label),
    byDepartment,
    ...countsOf(rows, options),
    repeatedTabs: repeatedTabs(tabs),
    sources: lines,
    doubtful: others.flatMap(({ reading }) => reading.doubtful),
    notChosen: notChosenOf(sources),
  };
}

function conserved(
  lines: readonly SummarySource[],
  rows: readonly CompiledRow[],
  excluded: readonly Exclusion[],
): Conservation {
  return {
    rowsRead: sum(lines.map(({ rowsRead }) => rowsRead)),
    rowsWritten: rows.length,
    rowsExcluded: excluded.filter(({ what }) => what === "row").length,
  };
}

function countsOf(rows: readonly CompiledRow[], { framework }: CompileOptions) {
  return {
    byIndicator: countByIndicator(rows, framework),
    byIssue: countByIssue(rows, framework),
    byRound: countByRound(rows),
  };
}

function otherRows({ file, table, reading }: OtherTable, options: CompileOptions): readonly CompiledRow[] {
  return reading.rows.map(({ at, department, cells }) =>
    compiledRow({ file, sheet: table.sheet, source: at, department, cells }, options),
  );
}

function notChosenOf(sources: readonly CompileSource[]): SummaryModel["notChosen"] {
  return sources.flatMap(({ notChosen = [] }) => notChosen.map(({ sheet, rows }) => ({ sheet, rows: rows.length })));
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
  return table.rows.filter(hasMeasure).map(({ row, cells }) => {
    const source = { row, column: table.range.column };
    return compiledRow({ file, sheet: table.sheet, source, department, cells }, options);
  });
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

function sourceOf(
  sources: readonly CompileSource[],
  file: string,
  table: Table,
  names: readonly string[],
): SummarySource {
  const sheet =
    file === "" ? sources.flatMap(({ sheets = [] }) => sheets).find(({ id }) => id === table.sheetId) : undefined;
  return {
    file,
    sheet: table.sheet,
    department: departmentOf(table, names),
    kind: "tab",
    rowsRead: table.rows.length + repeatedHeaders(table),
    rowsWritten: table.rows.filter(hasMeasure).length,
    fingerprint: fingerprintOfTabs([table]),
    measured: sheet === undefined ? null : measureTab(sheet),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
