import { toA1, type CellRef } from "../../../core/sheet/cell-ref";
import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import { firstDifference } from "../../../core/sheet/verify-plan";
import type { Trouble } from "../../../ports/trouble";
import type { PackageParts } from "../package/package-parts";
import { workbookPartOf } from "../package/workbook-part";
import type { ReadSheet } from "../read/read-sheet";
import { sheetReaderOf } from "../read/read-workbook";

export interface PaintedTab {
  /** 0-based, among all tabs. */
  readonly position: number;
  readonly plan: SheetPlan;
}

/** Reads freshly painted tabs back and compares them with their plans; null where all agree. */
export function verifyTrouble(parts: PackageParts, tabs: readonly PaintedTab[]): Trouble | null {
  const workbook = workbookPartOf(parts);
  const readSheet = workbook === null ? () => null : sheetReaderOf(parts, workbook);
  for (const { position, plan } of tabs) {
    const entry = workbook?.sheets[position];
    const difference = entry === undefined ? WHOLE_SHEET : differenceIn(readSheet(entry), plan);
    if (difference === null) continue;
    return { kind: "trouble", code: "verify-failed", sheet: entry?.name ?? plan.title, cell: toA1(difference) };
  }
  return null;
}

function differenceIn(sheet: ReadSheet | null, plan: SheetPlan): CellRef | null {
  return sheet === null || sheet.unread !== null ? WHOLE_SHEET : firstDifference(plan, sheet.grid);
}

/** Where a sheet cannot be read at all, its first cell is named. */
const WHOLE_SHEET: CellRef = { row: 0, column: 0 };
