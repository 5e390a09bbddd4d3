import type { DocumentTable } from "../document/document-table";
import type { CompileOptions, CompileSource } from "./compile-source";
import { planMatcher } from "./match-plan";
import { fingerprintOfGrid } from "./summary-fingerprint";
import type { SummarySource } from "./summary-model";
import { measureTab } from "./tab-measure";
import { readTable, type TableReading } from "./table-rows";

/** A table that is no department's tab, with its rows by their owners. */
export interface OtherTable {
  readonly file: string;
  readonly table: DocumentTable;
  readonly reading: TableReading;
}

/** Reads the other tables of all sources; rows are compared with the plan of the first. */
export function readOthers(
  sources: readonly CompileSource[],
  { departments, chosenCode }: CompileOptions,
): readonly OtherTable[] {
  const [base] = sources;
  const wanted = sources.flatMap(({ file, tables = [] }) => tables.map((table) => ({ file, table })));
  if (base === undefined || wanted.length === 0) return [];
  const matcher = planMatcher(base.workbook);
  return wanted.map(({ file, table }) => ({
    file,
    table,
    reading: readTable(file, table, departments, matcher, chosenCode ?? (() => null)),
  }));
}

/** The line of such a table among the sources. */
export function tableSource(sources: readonly CompileSource[], { file, table, reading }: OtherTable): SummarySource {
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
    fingerprint: sheet === undefined ? "" : fingerprintOfGrid(sheet.grid),
    measured: file !== "" || sheet === undefined ? null : measureTab(sheet),
  };
}
