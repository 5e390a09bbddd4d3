import { isBlank, type CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import type { PlanCell, SheetPlan } from "../sheet/sheet-plan";
import { runningHash } from "../sheet/text-hash";
import { atOnce, eachInSteps, type Steps } from "../steps/steps";
import { isBadge, isPersons, type SummaryGeometry } from "./summary-geometry";

/** Digits that survive a host: beyond them a share may come back otherwise. */
const STABLE_DIGITS = 12;
const ROWS_A_STEP = 50;

/**
 * A short text that stands for what a plan writes; the summary's marker carries it. A sheet whose cells no longer give
 * the same text holds something that a person typed. Cells that are a person's, and those that say something live of
 * other sheets, do not count.
 */
export function fingerprintOfPlan(plan: Pick<SheetPlan, "blocks">): string {
  return atOnce(planFingerprintInSteps(plan, null));
}

/** The same; it stops after some rows. */
export function planFingerprintInSteps(
  { blocks }: Pick<SheetPlan, "blocks">,
  geometry: SummaryGeometry | null,
): Steps<string> {
  return fingerprint(
    blocks.flatMap(({ at, cells }) => cells.map((own, r) => ({ row: at.row + r, column: at.column, cells: own }))),
    geometry,
  );
}

/** The same of the cells as they are now. */
export function fingerprintOfGrid(grid: Grid): string {
  return atOnce(gridFingerprintInSteps(grid, null));
}

/** The same; it stops after some rows. */
export function gridFingerprintInSteps({ origin, cells }: Grid, geometry: SummaryGeometry | null): Steps<string> {
  return fingerprint(
    cells.map((own, r) => ({ row: origin.row + r, column: origin.column, cells: own })),
    geometry,
  );
}

/** Cells beside each other, from the column on. Zero-based. */
interface Stretch {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly PlanCell[] | readonly CellValue[];
}

interface PlacedValue {
  readonly column: number;
  readonly value: CellValue;
}

function* fingerprint(stretches: readonly Stretch[], geometry: SummaryGeometry | null): Steps<string> {
  const rows = [...byRow(stretches)].sort(([a], [b]) => a - b);
  yield;
  const hash = runningHash();
  let filled = 0;
  yield* eachInSteps(rows, ROWS_A_STEP, ([row, own]) => {
    for (const { column, value } of countedCells(row, own, geometry)) {
      if (filled > 0) hash.add("\n");
      hash.add(`${String(row)},${String(column)},${stable(value)}`);
      filled += 1;
    }
  });
  return `${String(filled)}-${hash.value()}`;
}

function byRow(stretches: readonly Stretch[]): ReadonlyMap<number, readonly Stretch[]> {
  const rows = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    const others = rows.get(stretch.row);
    if (others === undefined) rows.set(stretch.row, [stretch]);
    else others.push(stretch);
  }
  return rows;
}

/** The filled cells of a row that are not free to change, from left to right. */
function countedCells(
  row: number,
  stretches: readonly Stretch[],
  geometry: SummaryGeometry | null,
): readonly PlacedValue[] {
  const counted: PlacedValue[] = [];
  for (const { column: first, cells } of stretches) {
    for (const [index, cell] of cells.entries()) {
      const value = typeof cell === "object" && cell !== null ? cell.value : cell;
      const column = first + index;
      if (!isBlank(value) && (geometry === null || !isFree(geometry, row, column))) counted.push({ column, value });
    }
  }
  return stretches.length === 1 ? counted : counted.sort((a, b) => a.column - b.column);
}

function isFree(geometry: SummaryGeometry, row: number, column: number): boolean {
  return isPersons(geometry, row, column) || isBadge(geometry, row, column);
}

function stable(value: CellValue): string {
  return typeof value === "number" ? value.toPrecision(STABLE_DIGITS) : String(value).replace(/\r\n?/gu, "\n");
}
