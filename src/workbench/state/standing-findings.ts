import type { Finding } from "../../core/validation/finding";
import type { CellValue } from "../../core/sheet/cell-value";
import type { SheetContent } from "../../ports/workbook-reader";

/**
 * The findings that still speak of what stands there, until the next check: those in a row that holds in every cell what it
 * held before, on a sheet of the same title. What is found of a whole sheet or of the workbook is left out.
 */
export function standingFindings(
  findings: readonly Finding[],
  before: readonly SheetContent[],
  after: readonly SheetContent[],
): readonly Finding[] {
  const [old, now] = [byName(before), byName(after)];
  return findings.filter(({ sheet, at }) => {
    if (sheet === null || at === null) return false;
    const [first, second] = [old.get(sheet), now.get(sheet)];
    return first !== undefined && second !== undefined && isSameRow(first, second, at.row);
  });
}

function byName(sheets: readonly SheetContent[]): ReadonlyMap<string, SheetContent> {
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

function isSameRow(old: SheetContent, now: SheetContent, row: number): boolean {
  const [first, second] = [filledIn(old, row), filledIn(now, row)];
  return first.size === second.size && [...first].every(([column, value]) => second.get(column) === value);
}

/** The filled cells of a row by column; the sheets' grids may begin at different corners. */
function filledIn({ grid }: SheetContent, row: number): ReadonlyMap<number, CellValue> {
  const cells = grid.cells[row - grid.origin.row] ?? [];
  const filled = new Map<number, CellValue>();
  for (const [index, value] of cells.entries()) if (value !== null) filled.set(grid.origin.column + index, value);
  return filled;
}
