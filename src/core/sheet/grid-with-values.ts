import type { CellRef } from "./cell-ref";
import type { CellValue } from "./cell-value";
import type { Grid } from "./grid";

/** One cell of a sheet and what stands in it; zero-based. */
export interface PlacedValue {
  readonly at: CellRef;
  readonly value: CellValue;
}

/** The grid as it would be with other values in some of its cells. Places outside its used cells stay as they are. */
export function gridWithValues({ origin, cells }: Grid, values: readonly PlacedValue[]): Grid {
  const rows = new Map<number, CellValue[]>();
  for (const { at, value } of values) {
    const index = at.row - origin.row;
    const row = rows.get(index) ?? cells[index]?.slice();
    const column = at.column - origin.column;
    if (row === undefined || column < 0 || column >= row.length) continue;
    row[column] = value;
    rows.set(index, row);
  }
  return { origin, cells: cells.map((row, index) => rows.get(index) ?? row) };
}
