import type { SheetSource } from "../recognition/sheet-source";
import { isErrorValue, type CellValue } from "../sheet/cell-value";
import type { RangeRef } from "../sheet/range-ref";

/** What a formula can tell of a tab's cells, in every spreadsheet program alike. */
export interface TabMeasure {
  /** From A1 to beyond the last filled cell, so that rows added below are seen. */
  readonly range: RangeRef;
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
  /** Letters of all texts together. */
  readonly letters: number;
}

const ROWS_BEYOND = 200;
const COLUMNS_BEYOND = 3;

/**
 * Measures a tab as the badge of its line in the summary will. null where programs could differ: a formula error or a
 * formula with an empty text in it, letters beyond the Basic Multilingual Plane, carriage returns.
 */
export function measureTab({ grid, unread }: SheetSource): TabMeasure | null {
  if (unread !== null) return null;
  let [filled, numbers, sum, letters] = [0, 0, 0, 0];
  for (const row of grid.cells) {
    for (const value of row) {
      if (value === null) continue;
      filled += 1;
      if (isUnsure(value)) return null;
      if (typeof value === "string") {
        letters += value.length;
      }
      if (typeof value === "number") {
        numbers += 1;
        sum += value;
      }
    }
  }
  const height = grid.origin.row + grid.cells.length;
  const width = grid.origin.column + (grid.cells[0]?.length ?? 0);
  return {
    range: { row: 0, column: 0, rows: height + ROWS_BEYOND, columns: width + COLUMNS_BEYOND },
    ...{ filled, numbers, sum, letters },
  };
}

function isUnsure(value: CellValue): boolean {
  return value === "" || isErrorValue(value) || (typeof value === "string" && UNSURE.test(value));
}

const UNSURE = /[\u{10000}-\u{10FFFF}\r]/u;
