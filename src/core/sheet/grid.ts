import type { CellRef } from "./cell-ref";
import type { CellValue } from "./cell-value";

/** The used cells of a sheet: row-major values from a zero-based top-left corner. Every row has the same length. */
export interface Grid {
  readonly origin: CellRef;
  readonly cells: readonly (readonly CellValue[])[];
}

export const EMPTY_GRID: Grid = { origin: { row: 0, column: 0 }, cells: [] };

/** The value at a position of the sheet (not of the block). Outside the used cells it is null. */
export function valueAt({ origin, cells }: Grid, { row, column }: CellRef): CellValue {
  return cells[row - origin.row]?.[column - origin.column] ?? null;
}
