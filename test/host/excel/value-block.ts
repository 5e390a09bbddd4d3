import { type Area, cellsIn, columnsIn, rowsIn } from "../model/area";
import { cellKey } from "../model/cell-key";
import { contentOf } from "../model/typed-input";
import { HostError } from "../protocol/host-error";
import type { Book, SheetArea } from "./book";
import { guardContents } from "./guards";

/** Office.js gives null instead of values for a range beyond this size. */
const MOST_CELLS_READ = 5_000_000;

/** One value per cell, in rows; null when the range is too large to read, as in Excel. */
export function blockOf<T>({ area }: SheetArea, pick: (row: number, column: number) => T): readonly T[][] | null {
  if (cellsIn(area) > MOST_CELLS_READ) return null;
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(pick(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Hands each cell its value: a single value goes to all cells, null leaves a cell as it is. */
export function spread(area: Area, value: unknown, put: (row: number, column: number, value: unknown) => void): void {
  const rows = Array.isArray(value) ? checkedRows(area, value) : undefined;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell: unknown = rows === undefined ? value : rows[row - area.top]?.[column - area.left];
      if (cell !== null) put(row, column, cell);
    }
  }
}

function checkedRows(area: Area, value: readonly unknown[]): readonly (readonly unknown[])[] {
  const rows: (readonly unknown[])[] = [];
  for (const row of value) {
    if (!Array.isArray(row) || row.length !== columnsIn(area)) throw wrongSize();
    rows.push(row);
  }
  if (rows.length !== rowsIn(area)) throw wrongSize();
  return rows;
}

function wrongSize(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Writes what `values` or `formulas` was set to, as if each cell had been typed into. */
export function writeInputs(book: Book, target: SheetArea, value: unknown): void {
  guardContents(target);
  const covered = coveredCells(target);
  spread(target.area, value, (row, column, input) => {
    if (covered.has(cellKey(row, column))) return;
    writeInput(book, target, row, column, input);
  });
}

function writeInput(book: Book, { sheet }: SheetArea, row: number, column: number, input: unknown): void {
  if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean") {
    throw new HostError("InvalidArgument");
  }
  const format = sheet.styles.at(row, column).numberFormat;
  const typed = contentOf(input, format, book.year);
  sheet.setContent(row, column, typed.content);
  const { numberFormat } = typed;
  if (numberFormat === undefined || format !== "General") return;
  sheet.styles.set(row, column, { ...sheet.styles.at(row, column), numberFormat });
}

/** The cells of merged blocks other than their first; what is written there is lost. */
function coveredCells({ sheet }: SheetArea): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const merged of sheet.merges) {
    for (let row = merged.top; row <= merged.bottom; row += 1) {
      for (let column = merged.left; column <= merged.right; column += 1) covered.add(cellKey(row, column));
    }
    covered.delete(cellKey(merged.top, merged.left));
  }
  return covered;
}
