import type { CellRef } from "../../sheet/cell-ref";
import type { CellValue } from "../../sheet/cell-value";

/** One cell before and after, of all fixes that concern it. */
export interface CellEdit {
  readonly sheet: string;
  readonly at: CellRef;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** One text for a cell, to find it by. */
export function placeKey({ sheet, at }: { readonly sheet: string; readonly at: CellRef }): string {
  return `${sheet}\n${String(at.row)}\n${String(at.column)}`;
}
