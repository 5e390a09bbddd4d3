import type { CellRef } from "../../sheet/cell-ref";
import { isBlank, type CellValue } from "../../sheet/cell-value";
import type { SheetSource } from "../sheet-source";
import type { PublishedRow } from "./published-row";
import type { PublishedTable, UnusedCell, UnusedLine } from "./published-table";

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
  const lines: UnusedLine[] = [];
  for (const [index, values] of grid.cells.entries()) {
    const row = grid.origin.row + index;
    const cells = unusedCells(values, { row, column: grid.origin.column }, spansOfRow.get(row) ?? []);
    if (cells.length > 0) lines.push({ sheet: name, row, cells });
  }
  return lines;
}

/** The filled cells of a row outside the spans; `first` is where its first value stands. */
function unusedCells(values: readonly CellValue[], first: CellRef, spans: readonly UsedSpan[]): readonly UnusedCell[] {
  const isUsed = (column: number) => spans.some(({ from, to }) => from <= column && column <= to);
  const cells: UnusedCell[] = [];
  for (let place = 0; place < values.length; place += 1) {
    const column = first.column + place;
    const value = values[place] ?? null;
    if (!isUsed(column) && !isBlank(value)) cells.push({ at: { row: first.row, column }, value });
  }
  return cells;
}

/**
 * What tables use: their headers, repeated ones too, the values of their rows, the columns that are told as doubtful, and
 * the headings that tell about them. A cell inside a table without a column of its own is not used.
 */
export function linesOf(tables: readonly PublishedTable[]): readonly UsedSpan[] {
  const spans: UsedSpan[] = [];
  for (const table of tables) {
    const { range, headerRows, repeatedRows, rows, headings } = table;
    const to = range.column + range.columns - 1;
    for (const row of headerRows) spans.push({ row, from: range.column, to });
    for (const row of repeatedRows ?? []) spans.push({ row, from: range.column, to });
    for (const { at } of headings) spans.push({ row: at.row, from: at.column, to: at.column });
    const doubtful = doubtfulColumns(table);
    for (const row of rows) {
      addValues(row, spans);
      for (const own of row.rows) {
        for (const column of doubtful) spans.push({ row: own, from: column, to: column });
      }
    }
  }
  return spans;
}

/** Columns that a problem names as a whole, since no key is theirs. */
function doubtfulColumns({ problems }: PublishedTable): readonly number[] {
  const named = problems.filter(({ kind }) => kind === "unknown-column" || kind === "repeated-key");
  return [...new Set(named.map(({ at }) => at.column))];
}

/** The values stand mostly side by side, so that a row is one span. */
function addValues({ values }: PublishedRow, spans: UsedSpan[]): void {
  for (const { carried, cells } of Object.values(values)) {
    if (carried) continue;
    for (const { at } of cells) {
      const last = spans.at(-1);
      if (last?.row === at.row && last.to + 1 === at.column) spans[spans.length - 1] = { ...last, to: at.column };
      else spans.push({ row: at.row, from: at.column, to: at.column });
    }
  }
}
