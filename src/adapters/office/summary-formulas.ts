import type { CellRef } from "../../core/sheet/cell-ref";
import { valueAt, type Grid } from "../../core/sheet/grid";
import type { SheetMarker } from "../../core/sheet/sheet-marker";
import { rangesOfPersonsFormulas } from "../../core/summary/persons-formulas";
import { readSummaryKey } from "../../core/summary/summary-key";
import type { ReadRows } from "./read-values";
import type { ValuePiece } from "./value-piece";

/** Where a summary may hold formulas of a person, to be asked for together with the sheet's values; none elsewhere. */
export function formulaPieces(marker: SheetMarker | null, values: ValuePiece): readonly ValuePiece[] {
  if (marker?.spec !== "summary") return [];
  const { geometry } = readSummaryKey(marker.key);
  if (geometry === null) return [];
  return rangesOfPersonsFormulas(geometry, values.range).map((range) => ({ ...values, range, of: "formulas" }));
}

/**
 * The cells of a sheet in which a formula was found; null where none was asked for. Excel gives the value again where
 * there is no formula, so that a text that only begins like one is told by being the same.
 */
export function formulasIn(read: readonly ReadRows[], sheet: Excel.Worksheet, grid: Grid): readonly CellRef[] | null {
  const own = read.filter((part) => part.piece.sheet === sheet && part.piece.of === "formulas");
  if (own.length === 0) return null;
  return own.flatMap(({ piece: { range }, rows }) =>
    rows.flatMap((cells, r) =>
      cells.flatMap((formula, c): readonly CellRef[] => {
        const at = { row: range.row + r, column: range.column + c };
        return typeof formula === "string" && formula.startsWith("=") && valueAt(grid, at) !== formula ? [at] : [];
      }),
    ),
  );
}
