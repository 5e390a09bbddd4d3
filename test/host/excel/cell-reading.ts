import { formatValue } from "hucre";

import { type CellValue, isCellError, plainValue } from "../model/cell-content";
import type { Sheet } from "../model/sheet";
import type { Book } from "./book";

/** The computed value of a cell; undefined when it is empty. */
export function valueAt(book: Book, sheet: Sheet, row: number, column: number): CellValue | undefined {
  const content = sheet.content(row, column);
  if (content?.formula === undefined) return content?.value;
  return book.calculator.valueAt(book.model, sheet, row, column);
}

/** The formula of a cell, or its value when it holds none. */
export function formulaAt(sheet: Sheet, row: number, column: number): string | number | boolean {
  const content = sheet.content(row, column);
  return content?.formula ?? plainValue(content?.value);
}

/** The value as the cell shows it. */
export function textAt(book: Book, sheet: Sheet, row: number, column: number): string {
  const value = valueAt(book, sheet, row, column);
  if (value === undefined) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const { numberFormat } = sheet.styles.at(row, column);
  return typeof value === "number" && numberFormat !== "@" ? formatValue(value, numberFormat) : String(value);
}

/** The kind of value, in the words of `Excel.RangeValueType`. */
export function valueTypeAt(book: Book, sheet: Sheet, row: number, column: number): string {
  const value = valueAt(book, sheet, row, column);
  if (value === undefined) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
