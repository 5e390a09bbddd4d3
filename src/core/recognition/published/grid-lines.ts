import { isBlank, textOf, type CellValue } from "../../sheet/cell-value";
import type { CellRef } from "../../sheet/cell-ref";
import type { Grid } from "../../sheet/grid";

export interface FilledCell {
  readonly at: CellRef;
  /** Trimmed. */
  readonly text: string;
  readonly value: CellValue;
}

/** The filled cells of a grid, row by row, each row from left to right. Gathered once: every step looks at them again. */
export interface GridLines {
  readonly grid: Grid;
  /** Index 0 is the first row of the grid. */
  readonly lines: readonly (readonly FilledCell[])[];
}

export function gridLines(grid: Grid): GridLines {
  const { origin, cells } = grid;
  return { grid, lines: cells.map((values, index) => filledCells(values, origin.row + index, origin.column)) };
}

/** The filled cells of a row of the sheet. Outside the grid there are none. */
export function lineAt({ grid, lines }: GridLines, row: number): readonly FilledCell[] {
  return lines[row - grid.origin.row] ?? [];
}

/** Those that stand in the columns `from` to `to`. */
export function lineWithin(lines: GridLines, row: number, from: number, to: number): readonly FilledCell[] {
  const line = lineAt(lines, row);
  const first = line[0]?.at.column ?? from;
  const last = line.at(-1)?.at.column ?? to;
  return first >= from && last <= to ? line : line.filter(({ at }) => at.column >= from && at.column <= to);
}

function filledCells(values: readonly CellValue[], row: number, firstColumn: number): readonly FilledCell[] {
  const filled: FilledCell[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? null;
    if (!isBlank(value)) filled.push({ at: { row, column: firstColumn + index }, text: textOf(value), value });
  }
  return filled;
}
