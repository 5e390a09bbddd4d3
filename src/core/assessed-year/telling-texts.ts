import { readItemCode } from "../items/read-item-codes";
import type { SheetSource } from "../recognition/sheet-source";
import type { CellRef } from "../sheet/cell-ref";
import { textOf, type CellValue } from "../sheet/cell-value";

export interface PlacedText {
  readonly sheet: string;
  readonly at: CellRef;
  readonly text: string;
}

/** Only a number can say a year or an item, and only these words name the assessment. */
const TELLING = /[\d๐-๙]|ITA|คุณธรรม/u;
/** "o27", "(๐๒๗)", "MOIT 1": nothing else fits into so few characters beside a code. */
const LONGEST_CODE = 14;
const FOREIGN_CODE = /^\s*MOIT\s?[\d๐-๙]{1,2}\s*$/iu;

/**
 * The texts of sheets that may say which year or whose list a document is about, in reading order; of the rows that
 * `mayTell` lets pass. A code that has a cell of its own stands with the text to its right, as it does in a list of items.
 */
export function* tellingTexts(
  sheets: readonly SheetSource[],
  mayTell: (row: readonly CellValue[]) => boolean = () => true,
): Generator<PlacedText> {
  for (const { name: sheet, grid } of sheets) {
    for (const [down, row] of grid.cells.entries()) {
      if (!mayTell(row)) continue;
      for (const [along, value] of row.entries()) {
        if (typeof value !== "string" || !TELLING.test(value)) continue;
        const at = { row: grid.origin.row + down, column: grid.origin.column + along };
        yield { sheet, at, text: isCode(value) ? `${value} ${textAfter(row, along)}`.trim() : value };
      }
    }
  }
}

function isCode(text: string): boolean {
  if (text.length > LONGEST_CODE) return false;
  return FOREIGN_CODE.test(text) || readItemCode(text, { codeExpected: true }) !== null;
}

function textAfter(row: readonly CellValue[], from: number): string {
  return textOf(row.slice(from + 1).find((value) => textOf(value) !== ""));
}
