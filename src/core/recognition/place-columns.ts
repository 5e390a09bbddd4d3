import { isBlank, textOf } from "../sheet/cell-value";
import { valueAt, type Grid } from "../sheet/grid";
import type { TableColumn } from "../sheet/table";
import { readStatus } from "../statuses/read-status";
import type { ColumnSpec } from "../templates/column-spec";
import { readDate } from "../thai/read-date";

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
    const header = textOf(valueAt(grid, at));
    return fits(grid, headerRow, column, spec, header === "")
      ? [{ key: spec.key, header, at, match: "position" as const }]
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
  return spec.kind === "date" && values.every((value) => readDate(value).kind === "date");
}
