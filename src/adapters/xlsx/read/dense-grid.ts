import type { CellValue } from "../../../core/sheet/cell-value";
import { EMPTY_GRID, type Grid } from "../../../core/sheet/grid";

/** Collects filled cells in any order and makes a grid of the block they span. */
export class DenseGrid {
  private readonly rows = new Map<number, Map<number, CellValue>>();
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  put(row: number, column: number, value: CellValue): void {
    const cells = this.rows.get(row);
    if (cells === undefined) this.rows.set(row, new Map([[column, value]]));
    else cells.set(column, value);
    this.top = Math.min(this.top, row);
    this.bottom = Math.max(this.bottom, row);
    this.left = Math.min(this.left, column);
    this.right = Math.max(this.right, column);
  }

  /** How many cells the block spans, empty ones included. */
  get size(): number {
    return this.bottom === -1 ? 0 : (this.bottom - this.top + 1) * (this.right - this.left + 1);
  }

  /** Rows without a filled cell are one and the same array, so that a sparse sheet stays cheap. */
  toGrid(): Grid {
    if (this.bottom === -1) return EMPTY_GRID;
    const { top, left } = this;
    const columns = this.right - left + 1;
    const blank: readonly CellValue[] = Array.from({ length: columns }, () => null);
    const cells = Array.from({ length: this.bottom - top + 1 }, (_, index) => {
      const filled = this.rows.get(top + index);
      return filled === undefined ? blank : Array.from({ length: columns }, (__, c) => filled.get(left + c) ?? null);
    });
    return { origin: { row: top, column: left }, cells };
  }
}
