import { fromA1, toA1, type CellRef } from "./cell-ref";

/** A block of cells: zero-based top-left corner, and how many rows and columns (at least one each). */
export interface RangeRef {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The block between two corners, both included. */
export function rangeBetween(from: CellRef, to: CellRef): RangeRef {
  return {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}

/** "A5:N204", or "A5" for one cell. */
export function rangeToA1(range: RangeRef): string {
  const from = toA1(range);
  const to = toA1({ row: range.row + range.rows - 1, column: range.column + range.columns - 1 });
  return from === to ? from : `${from}:${to}`;
}

/** "$A$5:$N$204", as formulas that must not shift need it. */
export function rangeToAbsoluteA1(range: RangeRef): string {
  return rangeToA1(range).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}

/** Reads "A5:N204" or "A5" (`$` allowed). Returns null for anything else, whole columns and rows included. */
export function rangeFromA1(text: string): RangeRef | null {
  const [first = "", second = first, ...rest] = text.split(":");
  const from = fromA1(first);
  const to = fromA1(second);
  return from === null || to === null || rest.length > 0 ? null : rangeBetween(from, to);
}
