import type { RangeRef } from "../../core/sheet/range-ref";
import type { SheetPlan } from "../../core/sheet/sheet-plan";

/** The smallest block of cells that holds all contents of a plan; null when it has none. */
export function contentExtent({ blocks }: SheetPlan): RangeRef | null {
  const filled = blocks.filter(({ cells }) => cells.some((row) => row.length > 0));
  if (filled.length === 0) return null;
  const row = Math.min(...filled.map(({ at }) => at.row));
  const column = Math.min(...filled.map(({ at }) => at.column));
  const lastRow = Math.max(...filled.map(({ at, cells }) => at.row + cells.length));
  const lastColumn = Math.max(...filled.map(({ at, cells }) => at.column + blockWidth(cells)));
  return { row, column, rows: lastRow - row, columns: lastColumn - column };
}

/** How many columns a block takes: its rows need not be equally long. */
export function blockWidth(cells: readonly (readonly unknown[])[]): number {
  return cells.reduce((widest, row) => Math.max(widest, row.length), 0);
}
