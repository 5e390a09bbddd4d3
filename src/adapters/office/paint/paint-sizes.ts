import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import { rangeOf } from "../range-of";
import { widthInPoints } from "./column-width";

/** Column widths, one call for each run of equal columns, and row heights. */
export function paintSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetPlan): void {
  for (const { from, count, characters } of runsOf(columnWidths)) {
    rangeOf(sheet, { row: 0, column: from, rows: 1, columns: count }).format.columnWidth = widthInPoints(characters);
  }
  for (const { row, points } of rowHeights) {
    rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = points;
  }
}

interface Run {
  readonly from: number;
  readonly count: number;
  readonly characters: number;
}

function runsOf(widths: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [column, characters] of widths.entries()) {
    const last = runs.at(-1);
    if (last?.characters === characters) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from: column, count: 1, characters });
  }
  return runs;
}
