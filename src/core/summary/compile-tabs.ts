import { readAgencyName } from "../recognition/read-agency-name";
import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import { tabDepartments } from "../recognition/tab-departments";
import { atOnce, eachInSteps, type Steps } from "../steps/steps";
import { foldText } from "../thai/fold-text";
import type { CompileOptions, CompileSource } from "./compile-source";
import { compiledRow } from "./compiled-row";
import { compiledTabs, countedDepartments, departmentTabs, tabRowsInSteps } from "./compiled-tabs";
import { countByIndicator, countByIssue, countByRound } from "./count-statuses";
import { othersInSteps, tableSourceInSteps, type OtherTable } from "./other-tables";
import { repeatedTabs } from "./repeated-tabs";
import type { CompiledRow, Conservation, Exclusion, SummaryModel, SummarySource } from "./summary-model";
import { tabExclusions, tabSourcesInSteps } from "./tab-lines";

const ROWS_A_STEP = 50;

/**
 * Compiles every departmental tab of every source, and the other tables that were chosen. A row without a measure is left out and listed, as is every cell
 * that belongs to no row or no known column; sheets too large to read are listed too. Returns null when there is no tab
 * and no such table.
 */
export function compileTabs(sources: readonly CompileSource[], options: CompileOptions): SummaryModel | null {
  return atOnce(compileInSteps(sources, options));
}

/** The same; it stops after some rows. */
export function* compileInSteps(
  sources: readonly CompileSource[],
  options: CompileOptions,
): Steps<SummaryModel | null> {
  const tabs = compiledTabs(sources, options);
  const others = yield* othersInSteps(sources, options);
  if (tabs.length + others.length === 0) return null;

  const rows = yield* tabRowsInSteps(tabs, options);
  for (const other of others) {
    for (const row of yield* otherRows(other, options)) rows.push(row);
  }
  const excluded = [
    ...tabs.flatMap(tabExclusions),
    ...others.flatMap(({ reading }) => reading.excluded),
    ...sources.flatMap(({ file, workbook }) => unreadSheets(file, workbook)),
  ];
  yield;
  const present = new Set(sources.flatMap(({ workbook }) => tabDepartments(workbook)).map(foldText));
  const lines = yield* tabSourcesInSteps(sources, tabs);
  for (const other of others) lines.push(yield* tableSourceInSteps(sources, other));
  return {
    agencyName: readAgencyName(sources[0]?.workbook.agency ?? null),
    ...{ planYear: options.planYear, round: options.round, asOf: options.asOf },
    rows,
    excluded,
    conservation: conserved(lines, rows, excluded),
    missingDepartments: options.departments.filter((name) => !present.has(foldText(name))),
    ...countedDepartments(tabs, rows),
    ...countsOf(rows, options),
    repeatedTabs: repeatedTabs(departmentTabs(sources)),
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

function* otherRows({ file, table, reading }: OtherTable, options: CompileOptions): Steps<readonly CompiledRow[]> {
  const rows: CompiledRow[] = [];
  yield* eachInSteps(reading.rows, ROWS_A_STEP, ({ at, department, cells }) => {
    rows.push(compiledRow({ file, sheet: table.sheet, source: at, department, cells }, options));
  });
  return rows;
}

function notChosenOf(sources: readonly CompileSource[]): SummaryModel["notChosen"] {
  return sources.flatMap(({ notChosen = [] }) => notChosen.map(({ sheet, rows }) => ({ sheet, rows: rows.length })));
}

function unreadSheets(file: string, { unread }: RecognisedWorkbook): readonly Exclusion[] {
  return unread.map(({ sheet }) => {
    return { file, sheet, at: { row: 0, column: 0 }, reason: "sheet-too-large", what: "cell" };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
