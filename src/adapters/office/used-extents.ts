import type { RangeRef } from "../../core/sheet/range-ref";

/** The block of cells of a sheet that hold values, formats left out. */
export interface UsedExtent extends RangeRef {
  /** Whether its rows are hidden; null where some are and others are not. Excel does not say which in one answer. */
  readonly isHidden: boolean | null;
}

/** The used block of each sheet; null for an empty sheet. One sync. */
export async function usedExtents(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (UsedExtent | null)[]> {
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
    return range;
  });
  await context.sync();
  return used.map((range) => (range.isNullObject ? null : extentOf(range)));
}

function extentOf(range: Excel.Range): UsedExtent {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns, isHidden: hiddenIn(range) };
}

/** The type says boolean; for rows of both kinds Excel gives null. */
function hiddenIn({ rowHidden }: { readonly rowHidden: boolean | null }): boolean | null {
  return rowHidden;
}
