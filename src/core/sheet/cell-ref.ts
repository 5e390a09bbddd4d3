/** A zero-based cell position. Only this file and range-ref know about "A1" text. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** The column letters of a zero-based column: 0 gives "A", 26 gives "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column; n >= 0; n = Math.floor(n / 26) - 1) letters = String.fromCharCode(65 + (n % 26)) + letters;
  return letters;
}

/** The A1 text of a cell, without `$`: { row: 4, column: 0 } gives "A5". */
export function toA1({ row, column }: CellRef): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** Reads A1 text (`$` allowed). Returns null for anything that is not one cell of an Excel sheet. */
export function fromA1(text: string): CellRef | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/iu.exec(text);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  const column = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row > LAST_ROW || column > LAST_COLUMN ? null : { row, column };
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
