import type { DocumentTable } from "../document/document-table";
import type { Steps } from "../steps/steps";
import type { CompileOptions, CompileSource } from "./compile-source";
import { planMatcher } from "./match-plan";
import { gridFingerprintInSteps } from "./summary-fingerprint";
import type { SummarySource } from "./summary-model";
import { measureTab } from "./tab-measure";
import { tableInSteps, type TableReading } from "./table-rows";

/** A table that is no department's tab, with its rows by their owners. */
export interface OtherTable {
  readonly file: string;
  readonly table: DocumentTable;
  readonly reading: TableReading;
}

/** Reads the other tables of all sources; rows are compared with the plan of the first. It stops after some rows. */
export function* othersInSteps(
  sources: readonly CompileSource[],
  { departments, chosenCode }: CompileOptions,
): Steps<readonly OtherTable[]> {
  const [base] = sources;
  const wanted = sources.flatMap(({ file, tables = [] }) => tables.map((table) => ({ file, table })));
  if (base === undefined || wanted.length === 0) return [];
  const matcher = planMatcher(base.workbook);
  const others: OtherTable[] = [];
  for (const { file, table } of wanted) {
    const reading = yield* tableInSteps(file, table, departments, matcher, chosenCode ?? (() => null));
    others.push({ file, table, reading });
  }
  return others;
}

/** The line of such a table among the sources. It stops after some rows. */
export function* tableSourceInSteps(
  sources: readonly CompileSource[],
  { file, table, reading }: OtherTable,
): Steps<SummarySource> {
  const own = sources.find((source) => source.file === file)?.sheets ?? [];
  const sheet = own.find(({ id }) => id === table.sheetId);
  const departments = [...new Set(reading.rows.map(({ department }) => department))];
  return {
    file,
    sheet: table.sheet,
    department: departments.length === 1 ? (departments[0] ?? "") : "",
    kind: "table",
    rowsRead: table.rows.length,
    rowsWritten: reading.rows.length,
    fingerprint: sheet === undefined ? "" : yield* gridFingerprintInSteps(sheet.grid, null),
    measured: file !== "" || sheet === undefined ? null : measureTab(sheet),
  };
}
