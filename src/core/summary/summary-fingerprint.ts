import { isBlank, type CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import type { SheetPlan } from "../sheet/sheet-plan";
import { textHash } from "../sheet/text-hash";
import { isBadge, isPersons, type SummaryGeometry } from "./summary-geometry";

/** Digits that survive a host: beyond them a share may come back otherwise. */
const STABLE_DIGITS = 12;

/**
 * A short text that stands for what a plan writes; the summary's marker carries it. A sheet whose cells no longer give
 * the same text holds something that a person typed. Cells that are a person's, and those that say something live of
 * other sheets, do not count.
 */
export function fingerprintOfPlan(
  { blocks }: Pick<SheetPlan, "blocks">,
  geometry: SummaryGeometry | null = null,
): string {
  return fingerprint(
    blocks.flatMap(({ at, cells }) =>
      cells.flatMap((row, r) =>
        row.map((cell, c) => {
          const value = typeof cell === "object" && cell !== null ? cell.value : cell;
          return { row: at.row + r, column: at.column + c, value };
        }),
      ),
    ),
    geometry,
  );
}

/** The same of the cells as they are now. */
export function fingerprintOfGrid({ origin, cells }: Grid, geometry: SummaryGeometry | null = null): string {
  return fingerprint(
    cells.flatMap((row, r) => row.map((value, c) => ({ row: origin.row + r, column: origin.column + c, value }))),
    geometry,
  );
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function fingerprint(cells: readonly PlacedCell[], geometry: SummaryGeometry | null = null): string {
  const filled = cells.filter(({ row, column, value }) => {
    return !isBlank(value) && (geometry === null || !isFree(geometry, row, column));
  });
  const lines = filled
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, value }) => `${String(row)},${String(column)},${stable(value)}`);
  return `${String(filled.length)}-${textHash(lines.join("\n"))}`;
}

function isFree(geometry: SummaryGeometry, row: number, column: number): boolean {
  return isPersons(geometry, row, column) || isBadge(geometry, row, column);
}

function stable(value: CellValue): string {
  return typeof value === "number" ? value.toPrecision(STABLE_DIGITS) : String(value).replace(/\r\n?/gu, "\n");
}
