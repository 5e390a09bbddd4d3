import type { RangeRef } from "../../core/sheet/range-ref";

/** A block of cells of a sheet in Excel. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: RangeRef): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
