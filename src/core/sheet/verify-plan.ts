import type { CellRef } from "./cell-ref";
import { atOnce, type Steps } from "../steps/steps";
import { UNCALCULATED, type CellValue } from "./cell-value";
import { valueAt, type Grid } from "./grid";
import type { PlanCell, SheetPlan } from "./sheet-plan";

/** Hosts keep 15 significant digits and may sum in another order. */
const RELATIVE_TOLERANCE = 1e-12;
const ROWS_A_STEP = 50;
const LAST_OF_STEP = ROWS_A_STEP - 1;

/**
 * The first cell where a sheet that was read back is not what its plan says; null where they agree. Every cell outside
 * the plan's blocks must be empty. A formula is compared by its value, and only where the reader has one; a live one is
 * not compared.
 */
export function firstDifference(plan: SheetPlan, grid: Grid): CellRef | null {
  return atOnce(differenceInSteps(plan, grid));
}

/** The same; it stops after some rows. */
export function* differenceInSteps(plan: SheetPlan, grid: Grid): Steps<CellRef | null> {
  const planned = new Set<string>();
  for (const { at, cells } of plan.blocks) {
    for (const [r, row] of cells.entries()) {
      for (const [c, wanted] of row.entries()) {
        const place = { row: at.row + r, column: at.column + c };
        planned.add(keyOf(place));
        if (!agrees(wanted, valueAt(grid, place))) return place;
      }
      if (r % ROWS_A_STEP === LAST_OF_STEP) yield;
    }
  }
  return yield* firstUnplanned(grid, planned);
}

function* firstUnplanned({ origin, cells }: Grid, planned: ReadonlySet<string>): Steps<CellRef | null> {
  for (const [r, row] of cells.entries()) {
    for (const [c, value] of row.entries()) {
      const place = { row: origin.row + r, column: origin.column + c };
      if (!isEmpty(value) && !planned.has(keyOf(place))) return place;
    }
    if (r % ROWS_A_STEP === LAST_OF_STEP) yield;
  }
  return null;
}

function agrees(wanted: PlanCell, actual: CellValue): boolean {
  if (wanted !== null && typeof wanted === "object")
    return wanted.isLive === true || isEmpty(actual) || actual === UNCALCULATED || isSameValue(wanted.value, actual);
  return wanted === null || wanted === "" ? isEmpty(actual) : isSameValue(wanted, actual);
}

function isSameValue(wanted: string | number, actual: CellValue): boolean {
  if (typeof wanted !== "number" || typeof actual !== "number") return wanted === actual;
  return Math.abs(wanted - actual) <= Math.max(Math.abs(wanted), Math.abs(actual)) * RELATIVE_TOLERANCE;
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === "";
}

function keyOf({ row, column }: CellRef): string {
  return `${String(row)},${String(column)}`;
}
