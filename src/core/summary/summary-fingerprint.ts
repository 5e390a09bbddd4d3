import { isBlank, type CellValue } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import type { SheetPlan } from "../sheet/sheet-plan";
import { textHash } from "../sheet/text-hash";

/** Digits that survive a host: beyond them a share may come back otherwise. */
const STABLE_DIGITS = 12;

/**
 * A short text that stands for what a plan writes; the summary's marker carries it. A sheet whose cells no longer give
 * the same text holds something that a person typed.
 */
export function fingerprintOfPlan({ blocks }: Pick<SheetPlan, "blocks">): string {
  return fingerprint(
    blocks.flatMap(({ at, cells }) =>
      cells.flatMap((row, r) =>
        row.map((cell, c) => {
          const value = typeof cell === "object" && cell !== null ? cell.value : cell;
          return { row: at.row + r, column: at.column + c, value };
        }),
      ),
    ),
  );
}

/** The same of the cells as they are now. */
export function fingerprintOfGrid({ origin, cells }: Grid): string {
  return fingerprint(
    cells.flatMap((row, r) => row.map((value, c) => ({ row: origin.row + r, column: origin.column + c, value }))),
  );
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function fingerprint(cells: readonly PlacedCell[]): string {
  const filled = cells.filter(({ value }) => !isBlank(value));
  const lines = filled
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, value }) => `${String(row)},${String(column)},${stable(value)}`);
  return `${String(filled.length)}-${textHash(lines.join("\n"))}`;
}

function stable(value: CellValue): string {
  return typeof value === "number" ? value.toPrecision(STABLE_DIGITS) : String(value).replace(/\r\n?/gu, "\n");
}
