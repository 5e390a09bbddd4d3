import type { SheetSource } from "../recognition/sheet-source";
import { isBlank, isErrorValue } from "../sheet/cell-value";
import { valueAt, type Grid } from "../sheet/grid";
import { BADGE_TEXTS } from "../templates/data/summary-texts";
import type { Steps } from "../steps/steps";
import { isPersonsFormula } from "./persons-formulas";
import { gridFingerprintInSteps } from "./summary-fingerprint";
import { isPersons, type SummaryGeometry } from "./summary-geometry";
import { readSummaryKey } from "./summary-key";

const BADGES: readonly unknown[] = Object.values(BADGE_TEXTS);

type Summary = Pick<SheetSource, "marker" | "grid" | "unread" | "formulas">;

/**
 * Whether a summary's own cells are as we wrote them. What people write in the columns that are theirs does not count, nor
 * what a badge says by now; but a formula or a truth value there does, since a new summary could not hold the same. It stops after some rows.
 */
export function* asWrittenInSteps(sheet: Summary): Steps<boolean> {
  const { cells, geometry } = readSummaryKey(sheet.marker?.key ?? "");
  if (sheet.unread !== null || cells !== (yield* gridFingerprintInSteps(sheet.grid, geometry))) return false;
  yield;
  if (geometry === null) return true;
  const hasFormula = sheet.formulas?.some((at) => isPersonsFormula(geometry, at)) === true;
  return !hasFormula && !hasTruthValue(sheet.grid, geometry) && badgesAreOurs(sheet, geometry);
}

function hasTruthValue({ origin, cells }: Grid, geometry: SummaryGeometry): boolean {
  return cells.some((row, r) =>
    row.some((value, c) => typeof value === "boolean" && isPersons(geometry, origin.row + r, origin.column + c)),
  );
}

function badgesAreOurs({ grid }: Summary, { badges }: SummaryGeometry): boolean {
  return Array.from({ length: badges.count }, (_, index) => {
    return valueAt(grid, { row: badges.row + index, column: badges.column });
  }).every((value) => isBlank(value) || isErrorValue(value) || BADGES.includes(value));
}
