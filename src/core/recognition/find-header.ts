import { isBlank, textOf } from "../sheet/cell-value";
import type { Grid } from "../sheet/grid";
import type { TableColumn } from "../sheet/table";
import type { ColumnSpec } from "../templates/column-spec";
import { foldHeader, foldText } from "../thai/fold-text";
import { matchHeaders, matchOutright, type HeaderCell } from "./match-headers";

/** How many rows from the top may stand above a header. */
const DEEPEST_HEADER = 30;

export interface FoundHeader {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  readonly columns: readonly TableColumn[];
}

/** A row near the top of a sheet, in which a header may stand. */
export interface TopRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly cells: readonly HeaderCell[];
}

/** The rows in which a header may stand; gathered once, whatever layouts are looked for in them. */
export function topRows({ origin, cells }: Grid): readonly TopRow[] {
  return cells.slice(0, DEEPEST_HEADER).map((values, index) => {
    const row = origin.row + index;
    return { row, cells: headerCells(values, row, origin.column) };
  });
}

/** The row that names the most keys of the specs outright, or null when no row names at least `least` of them. */
export function findHeader(rows: readonly TopRow[], specs: readonly ColumnSpec[], least: number): FoundHeader | null {
  let best: TopRow | null = null;
  let most = least - 1;
  for (const row of rows) {
    if (row.cells.length < least) continue;
    const outright = matchOutright(row.cells, specs).length;
    if (outright > most) {
      best = row;
      most = outright;
    }
  }
  return best === null ? null : { ...best, columns: matchHeaders(best.cells, specs) };
}

function headerCells(row: Grid["cells"][number], sheetRow: number, firstColumn: number): readonly HeaderCell[] {
  return row.flatMap((value, index) => {
    if (isBlank(value)) return [];
    const text = textOf(value);
    const at = { row: sheetRow, column: firstColumn + index };
    return [{ text, folded: foldText(text), foldedHeader: foldHeader(text), value, at }];
  });
}
