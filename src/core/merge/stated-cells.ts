import { isReported } from "../distribute/is-reported";
import { isBlank, type CellValue } from "../sheet/cell-value";
import type { TableRow } from "../sheet/table";

export type Cells = Readonly<Record<string, CellValue>>;

/** The filled cells of a row. */
export function filledCells({ cells }: Pick<TableRow, "cells">): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => !isBlank(value)));
}

// Every returned row is compared with several of the base, and reading a status costs more than all other comparing.
const STATED_OF_ROW = new WeakMap<TableRow["cells"], Cells>();

/**
 * What a row says: its filled cells, but not the status "not started" of a row in which nothing is reported. That status
 * is what distributing a plan writes, and says no more than an empty form.
 * The answer is kept for as long as the cells live.
 */
export function statedCells(row: Pick<TableRow, "cells">): Cells {
  const kept = STATED_OF_ROW.get(row.cells);
  if (kept !== undefined) return kept;
  const filled = Object.entries(filledCells(row));
  const stated = Object.fromEntries(isReported(row) ? filled : filled.filter(([key]) => key !== "status"));
  STATED_OF_ROW.set(row.cells, stated);
  return stated;
}
