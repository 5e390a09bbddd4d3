import { isBlank, textOf, type CellValue } from "../sheet/cell-value";
import { valueAt, type Grid } from "../sheet/grid";
import type { TableColumn } from "../sheet/table";
import { readStatus } from "../statuses/read-status";
import type { ColumnSpec } from "../templates/column-spec";
import { readDate } from "../thai/read-date";

/** CE. */
const FIRST_LIKELY_YEAR = 2015;
const LAST_LIKELY_YEAR = 2045;

/**
 * On a sheet of ours, a key that no header names may still stand at its standard place: under an emptied header,
 * or under another word when what it holds can be nothing else (statuses, dates).
 */
export function columnsByPlace(
  grid: Grid,
  headerRow: number,
  found: readonly TableColumn[],
  specs: readonly ColumnSpec[],
): readonly TableColumn[] {
  const taken = new Set(found.map((column) => column.at.column));
  const keys = new Set(found.map((column) => column.key));
  return specs.flatMap((spec, column): readonly TableColumn[] => {
    if (keys.has(spec.key) || taken.has(column)) return [];
    const at = { row: headerRow, column };
    const headerCell = valueAt(grid, at);
    const header = isBlank(headerCell) ? "" : textOf(headerCell);
    return fits(grid, headerRow, column, spec, header === "")
      ? [{ key: spec.key, header, headerCell, at, match: "position" as const }]
      : [];
  });
}

function fits(grid: Grid, headerRow: number, column: number, spec: ColumnSpec, headerIsEmpty: boolean): boolean {
  const last = grid.origin.row + grid.cells.length;
  const values = Array.from({ length: Math.max(0, last - headerRow - 1) }, (_, index) =>
    valueAt(grid, { row: headerRow + 1 + index, column }),
  ).filter((value) => !isBlank(value));
  if (values.length === 0) return false;
  if (headerIsEmpty) return true;
  if (spec.kind === "status") return values.every((value) => readStatus(value).kind === "status");
  return spec.kind === "date" && values.every(isLikelyDay);
}

/** Any small number could be a day; an amount of money seldom is one of the years that a plan can speak of. */
function isLikelyDay(value: CellValue): boolean {
  const reading = readDate(value);
  return reading.kind === "date" && reading.date.year >= FIRST_LIKELY_YEAR && reading.date.year <= LAST_LIKELY_YEAR;
}
