import { valueAt, type Grid } from "../sheet/grid";
import { isBlank, textOf } from "../sheet/cell-value";
import type { Stray, Table, TableRow } from "../sheet/table";
import type { LeftOut, LeftReason } from "./merge-findings";

interface RowOfTable {
  readonly table: Table;
  readonly row: TableRow;
}

/** A row that is not taken. */
export function leftRow(
  file: string,
  { table, row }: RowOfTable,
  { reason, detail }: { readonly reason: LeftReason; readonly detail: string },
): LeftOut {
  const text = ["measure", "issue", "steps", "code"].map((key) => row.cells[key]).find((value) => !isBlank(value));
  const at = { row: row.row, column: table.range.column };
  return { file, sheet: table.sheet, at, rows: 1, reason, detail, text: textOf(text) };
}

/** A filled cell beside the rows, or a row that repeats the header. */
export function leftStray(file: string, { sheet }: Table, grid: Grid, { at, reason }: Stray): LeftOut {
  const rows = reason === "repeated-header" ? 1 : 0;
  return { file, sheet, at, rows, reason, detail: "", text: textOf(valueAt(grid, at)) };
}

/** A whole sheet that is not taken, with the rows on it that should have been. */
export function leftSheet(file: string, sheet: string, rows: number, reason: LeftReason, detail: string): LeftOut {
  return { file, sheet, at: null, rows, reason, detail, text: "" };
}
