import type { SheetSource } from "../recognition/sheet-source";
import { isBlank, isErrorValue } from "../sheet/cell-value";
import { valueAt } from "../sheet/grid";
import { BADGE_TEXTS } from "../templates/data/summary-texts";
import { fingerprintOfGrid } from "./summary-fingerprint";
import type { SummaryGeometry } from "./summary-geometry";
import { readSummaryKey } from "./summary-key";

const BADGES: readonly unknown[] = Object.values(BADGE_TEXTS);

/**
 * Whether a summary's own cells are as we wrote them. What people write in the columns that are theirs does not count, nor
 * what a badge says by now.
 */
export function isAsWritten(sheet: Pick<SheetSource, "marker" | "grid" | "unread">): boolean {
  const { cells, geometry } = readSummaryKey(sheet.marker?.key ?? "");
  if (sheet.unread !== null || cells !== fingerprintOfGrid(sheet.grid, geometry)) return false;
  return geometry === null || badgesAreOurs(sheet, geometry);
}

function badgesAreOurs({ grid }: Pick<SheetSource, "grid">, { badges }: SummaryGeometry): boolean {
  return Array.from({ length: badges.count }, (_, index) => {
    return valueAt(grid, { row: badges.row + index, column: badges.column });
  }).every((value) => isBlank(value) || isErrorValue(value) || BADGES.includes(value));
}
