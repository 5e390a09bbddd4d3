import type { RangeRef } from "../sheet/range-ref";
import type { CellRef } from "../sheet/cell-ref";
import type { SummaryGeometry } from "./summary-geometry";

/**
 * Whether a formula in this cell of a summary is a person's: right of our columns or below the compiled table there is
 * none of ours. Zero-based.
 */
export function isPersonsFormula({ headerRow, rows, notesColumn }: SummaryGeometry, { row, column }: CellRef): boolean {
  return row >= headerRow && (column >= notesColumn || row > lastRow({ headerRow, rows }));
}

/** The blocks of a used range in which `isPersonsFormula` can hold; none for a range that ends above them. Zero-based. */
export function rangesOfPersonsFormulas(geometry: SummaryGeometry, used: RangeRef): readonly RangeRef[] {
  const { headerRow, notesColumn } = geometry;
  const right = between(used, headerRow, notesColumn);
  const below = between(used, lastRow(geometry) + 1, used.column);
  const columns = notesColumn - below.column;
  return [right, { ...below, columns: columns < below.columns ? columns : below.columns }].filter(
    (range) => range.rows > 0 && range.columns > 0,
  );
}

/** An empty table keeps one blank row. */
function lastRow({ headerRow, rows }: Pick<SummaryGeometry, "headerRow" | "rows">): number {
  return headerRow + (rows > 1 ? rows : 1);
}

/** The part of a range from a row and a column on; one without rows or columns where it ends before them. */
function between(range: RangeRef, fromRow: number, fromColumn: number): RangeRef {
  const row = fromRow > range.row ? fromRow : range.row;
  const column = fromColumn > range.column ? fromColumn : range.column;
  return { row, column, rows: range.row + range.rows - row, columns: range.column + range.columns - column };
}
