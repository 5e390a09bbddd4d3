import { rowOf } from "../model/cell-key";
import { type Sheet, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "../model/sheet";
import type { CellStyle } from "../model/cell-style";

const LINE_PER_FONT_SIZE = 1.5;
const LETTER_PER_FONT_SIZE = 0.5;
const ROW = /<row r="(\d+)"([^>]*)>/gu;
const COMBINING = /\p{M}/gu;

/**
 * Writes into a sheet's part the heights Excel would find for rows that nobody gave one: hucre writes none, and
 * LibreOffice then draws tall letters into low rows. The heights are estimates and are not marked as given.
 */
export function withFittedHeights(sheetXml: string, sheet: Sheet): string {
  const heights = fittedHeights(sheet);
  return sheetXml.replaceAll(ROW, (opening: string, row: string, rest: string) => {
    const height = heights.get(Number(row) - 1);
    return height === undefined || rest.includes(" ht=") ? opening : `<row r="${row}" ht="${String(height)}"${rest}>`;
  });
}

/** The rows of a sheet's part whose height somebody gave. */
export function rowsWithGivenHeight(sheetXml: string): ReadonlySet<number> {
  const given = new Set<number>();
  for (const [, row, rest = ""] of sheetXml.matchAll(ROW)) {
    if (/ customHeight="(?:1|true)"/u.test(rest)) given.add(Number(row) - 1);
  }
  return given;
}

function fittedHeights(sheet: Sheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const raise = (row: number, height: number): void => {
    if (height > (heights.get(row) ?? STANDARD_ROW_HEIGHT)) heights.set(row, Math.round(height * 4) / 4);
  };
  for (const [key, style] of sheet.styles.cells) raise(rowOf(key), style.fontSize * LINE_PER_FONT_SIZE);
  for (const [row, column, { value }] of sheet.contents()) {
    const style = sheet.styles.at(row, column);
    const width = sheet.columnWidths.get(column) ?? STANDARD_COLUMN_WIDTH;
    if (typeof value === "string" && !isMerged(sheet, row, column)) raise(row, textHeight(value, style, width));
  }
  return heights;
}

function textHeight(text: string, { fontSize, wrapText }: CellStyle, width: number): number {
  const perLine = Math.max(1, Math.floor(width / (fontSize * LETTER_PER_FONT_SIZE)));
  const lines = text.split("\n").map((line) => Math.ceil(line.replaceAll(COMBINING, "").length / perLine));
  const count = wrapText ? lines.reduce((sum, one) => sum + Math.max(1, one), 0) : 1;
  return count * fontSize * LINE_PER_FONT_SIZE;
}

function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}
