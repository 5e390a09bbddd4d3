import type { CellRef } from "../../core/sheet/cell-ref";
import type { RangeRef } from "../../core/sheet/range-ref";

/** The merged ranges of a sheet, found by any of their cells. */
export interface Merges {
  readonly at: (cell: CellRef) => RangeRef | null;
}

/** A range of more rows is looked for among all tall ones, so that a hostile one costs no memory. */
const TALLEST = 200;

export function mergesOf(ranges: readonly RangeRef[]): Merges {
  const byRow = new Map<number, RangeRef[]>();
  const tall = ranges.filter(({ rows }) => rows > TALLEST);
  for (const range of ranges.filter(({ rows }) => rows <= TALLEST)) {
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [range]);
      else known.push(range);
    }
  }
  return {
    at: (cell) => (byRow.get(cell.row) ?? tall).find((range) => holds(range, cell)) ?? tallAt(tall, cell),
  };
}

function tallAt(tall: readonly RangeRef[], cell: CellRef): RangeRef | null {
  return tall.find((range) => holds(range, cell)) ?? null;
}

function holds({ row, column, rows, columns }: RangeRef, cell: CellRef): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}
