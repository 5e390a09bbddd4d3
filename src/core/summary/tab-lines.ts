import type { SheetSource } from "../recognition/sheet-source";
import type { Table } from "../sheet/table";
import type { Steps } from "../steps/steps";
import type { CompileSource } from "./compile-source";
import { hasMeasure, type CompiledTab } from "./compiled-tabs";
import { tabsFingerprintInSteps } from "./rows-fingerprint";
import type { Exclusion, SummarySource } from "./summary-model";
import { measureTab } from "./tab-measure";

/** The line of each tab among the sources. It stops after some rows. */
export function* tabSourcesInSteps(
  sources: readonly CompileSource[],
  tabs: readonly CompiledTab[],
): Steps<SummarySource[]> {
  const sheets = new Map<string, SheetSource>();
  for (const sheet of sources.flatMap((source) => source.sheets ?? [])) {
    if (!sheets.has(sheet.id)) sheets.set(sheet.id, sheet);
  }
  const lines: SummarySource[] = [];
  for (const { file, table, department } of tabs) {
    const sheet = file === "" ? sheets.get(table.sheetId) : undefined;
    lines.push({
      ...{ file, sheet: table.sheet, department, kind: "tab" },
      rowsRead: table.rows.length + repeatedHeaders(table),
      rowsWritten: table.rows.filter(hasMeasure).length,
      fingerprint: yield* tabsFingerprintInSteps([table]),
      measured: sheet === undefined ? null : measureTab(sheet),
    });
    yield;
  }
  return lines;
}

/** What of a tab does not come in, from the top down: rows without a measure, and cells of no row or no known column. */
export function tabExclusions({ file, table }: CompiledTab): readonly Exclusion[] {
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

function repeatedHeaders(table: Table): number {
  return table.strays.filter(({ reason }) => reason === "repeated-header").length;
}
