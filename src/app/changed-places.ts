import { fromA1, toA1, type CellRef } from "../core/sheet/cell-ref";
import type { CellValue } from "../core/sheet/cell-value";
import { valueAt, type Grid } from "../core/sheet/grid";
import type { PlacedValue } from "../core/sheet/grid-with-values";
import type { SheetContent } from "../ports/workbook-reader";
import type { CellChange } from "../ports/workbook-writer";

/** Where something was changed after a job; `at` is null for the sheet as a whole. */
export interface ChangedPlace {
  readonly sheet: string;
  readonly at: CellRef | null;
}

/**
 * Where the rows that a job wrote to are no longer as it left them. Whole rows are compared, for a row that moved or that
 * somebody worked on since may hold the written value where it no longer is the same row. What formulas give is left out.
 * `before` holds the sheets by title as they were before the job.
 */
export function changedPlaces(
  sheets: readonly SheetContent[],
  cells: readonly CellChange[],
  before: ReadonlyMap<string, Grid>,
): readonly ChangedPlace[] {
  const titles = [...new Set(cells.map(({ sheet }) => sheet))];
  return titles.flatMap((title): readonly ChangedPlace[] => {
    const own = cells.flatMap(({ sheet, cell, value }) => {
      const at = sheet === title ? fromA1(cell) : null;
      return at === null ? [] : [{ at, value }];
    });
    const sheet = sheets.find(({ name }) => name === title);
    if (sheet === undefined || sheet.unread !== null) return [{ sheet: title, at: null }];
    return changedCells(sheet, before.get(title) ?? sheet.grid, own).map((at) => ({ sheet: title, at }));
  });
}

function changedCells(
  { grid, formulas = [] }: SheetContent,
  former: Grid,
  own: readonly PlacedValue[],
): readonly CellRef[] {
  const written = new Map(own.map(({ at, value }) => [toA1(at), value]));
  const rows = [...new Set(own.map(({ at }) => at.row))].sort((one, other) => one - other);
  const furthest = own.reduce((most, { at }) => Math.max(most, at.column), 0);
  const calculated = new Set(formulas.map(toA1));
  const width = Math.max(furthest + 1, widthOf(grid), widthOf(former));
  const cells = rows.flatMap((row) => Array.from({ length: width }, (_, column): CellRef => ({ row, column })));
  return cells.filter((at) => {
    const wanted = written.get(toA1(at));
    if (wanted !== undefined) return !isSame(valueAt(grid, at), wanted);
    return !calculated.has(toA1(at)) && !isSame(valueAt(grid, at), valueAt(former, at));
  });
}

function widthOf({ origin, cells }: Grid): number {
  return origin.column + (cells[0]?.length ?? 0);
}

function isSame(actual: CellValue, wanted: CellValue): boolean {
  return (actual === "" ? null : actual) === (wanted === "" ? null : wanted);
}
