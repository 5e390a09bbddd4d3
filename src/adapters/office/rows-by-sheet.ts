import type { CellValue } from "../../core/sheet/cell-value";
import type { ReadRows } from "./read-values";

/** The values of each sheet put together, by the sheet they came from. */
export function rowsBySheet(read: readonly ReadRows[]): ReadonlyMap<Excel.Worksheet, ReadRows["rows"]> {
  const bySheet = new Map<Excel.Worksheet, (readonly CellValue[])[]>();
  for (const {
    piece: { sheet, of },
    rows,
  } of read) {
    if (of === "formulas") continue;
    const all = bySheet.get(sheet) ?? [];
    for (const row of rows) all.push(row);
    bySheet.set(sheet, all);
  }
  return bySheet;
}
