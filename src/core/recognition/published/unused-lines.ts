import { isBlank } from "../../sheet/cell-value";
import type { SheetSource } from "../sheet-source";
import type { PublishedTable, UnusedLine } from "./published-table";

/** The columns of a row of the sheet that a table uses, the first and the last. */
export interface UsedSpan {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The filled cells of a sheet outside the spans that are used, by row. */
export function unusedLines({ name, grid }: SheetSource, used: readonly UsedSpan[]): readonly UnusedLine[] {
  const spansOfRow = new Map<number, UsedSpan[]>();
  for (const span of used) {
    const own = spansOfRow.get(span.row);
    if (own === undefined) spansOfRow.set(span.row, [span]);
    else own.push(span);
  }
  return grid.cells.flatMap((values, index) => {
    const row = grid.origin.row + index;
    const spans = spansOfRow.get(row) ?? [];
    const cells = values.flatMap((value, place) => {
      const column = grid.origin.column + place;
      if (isBlank(value) || spans.some(({ from, to }) => from <= column && column <= to)) return [];
      return [{ at: { row, column }, value }];
    });
    return cells.length === 0 ? [] : [{ sheet: name, row, cells }];
  });
}

/** What tables use: their headers, repeated ones too, their rows and the headings that tell about them. */
export function linesOf(tables: readonly PublishedTable[]): readonly UsedSpan[] {
  return tables.flatMap(({ range, headerRows, repeatedHeaders, rows, headings }) => {
    const repeated = repeatedHeaders.flatMap((row) => headerRows.map((_, index) => row + index));
    const lines = [...headerRows, ...repeated, ...rows.flatMap((row) => row.rows), ...headings.map(({ at }) => at.row)];
    return lines.map((row) => ({ row, from: range.column, to: range.column + range.columns - 1 }));
  });
}
