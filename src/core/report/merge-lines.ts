import type { ReportLayout } from "./report-layout";
import type { ReportLine } from "./report-lines";
import type { ReportTableCell, ReportTableRow } from "./report-table";

/** The rows of a table with equal neighbours as one cell, in the columns that the layout merges. */
export function mergeLines(lines: readonly ReportLine[], layout: ReportLayout): readonly ReportTableRow[] {
  return lines.map((line, index) => ({
    cells: layout.columns.flatMap((_, column): readonly ReportTableCell[] => {
      if (isCovered(lines, index, column, layout)) return [];
      const text = line.texts[column] ?? "";
      return [{ column, text, rows: rowsFrom(lines, index, column, layout), columns: 1 }];
    }),
  }));
}

/** Whether the cell above is the same cell. */
function isCovered(lines: readonly ReportLine[], index: number, column: number, layout: ReportLayout): boolean {
  const [above, own] = [lines[index - 1], lines[index]];
  const rule = layout.merged.find(({ key }) => key === layout.columns[column]?.key);
  if (above === undefined || own === undefined || rule === undefined) return false;
  if (rule.within === "measure" && above.measure !== own.measure) return false;
  const text = own.texts[column] ?? "";
  return text !== "" && text === above.texts[column];
}

function rowsFrom(lines: readonly ReportLine[], index: number, column: number, layout: ReportLayout): number {
  let rows = 1;
  while (isCovered(lines, index + rows, column, layout)) rows += 1;
  return rows;
}
