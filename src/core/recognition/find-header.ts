import { isBlank, textOf } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import type { TableColumn } from "../sheet/table";
import type { ColumnSpec } from "../templates/column-spec";
import { matchHeaders, matchOutright, type HeaderCell } from "./match-headers";

/** How many rows from the top may stand above a header. */
const DEEPEST_HEADER = 30;

export interface FoundHeader {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  readonly columns: readonly TableColumn[];
}

/** The row that names the most keys of the specs outright, or null when no row names at least `least` of them. */
export function findHeader(grid: Grid, specs: readonly ColumnSpec[], least: number): FoundHeader | null {
  let best: Omit<FoundHeader, "columns"> | null = null;
  let most = least - 1;
  for (const [index, row] of grid.cells.slice(0, DEEPEST_HEADER).entries()) {
    const cells = headerCells(row, grid.origin.row + index, grid.origin.column);
    if (cells.length < least) continue;
    const outright = matchOutright(cells, specs).length;
    if (outright > most) {
      best = { row: grid.origin.row + index, cells };
      most = outright;
    }
  }
  return best === null ? null : { ...best, columns: matchHeaders(best.cells, specs) };
}

function headerCells(row: Grid["cells"][number], sheetRow: number, firstColumn: number): readonly HeaderCell[] {
  return row.flatMap((value, index) =>
    isBlank(value) ? [] : [{ text: textOf(value), value, at: { row: sheetRow, column: firstColumn + index } }],
  );
}
