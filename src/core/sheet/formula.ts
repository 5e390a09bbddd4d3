import { toA1, type CellRef } from "./cell-ref";
import type { FormulaCell } from "./sheet-plan";

/** A text as a formula literal: quotes doubled. Texts of cells never become formulas except through this. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A sheet's title as formulas need it: always quoted, apostrophes doubled. */
export function quotedSheet(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}

/** Excel refuses a formula with a longer text in it, and with the formula the whole file. */
const LONGEST_LITERAL = 255;

/**
 * A link to a cell as a formula, which unlike cell hyperlinks is written in one block and has no limit per sheet.
 * `file` is a path relative to the workbook, or "" for the workbook itself. Where the path is too long for a formula
 * (255 characters for each text) what is shown stands there as text.
 */
export function linkTo(file: string, sheet: string, at: CellRef, shown: string): FormulaCell | string {
  const target = file === "" ? `#${quotedSheet(sheet)}!${toA1(at)}` : `[${file}]${quotedSheet(sheet)}!${toA1(at)}`;
  if (Math.max(target.length, shown.length) > LONGEST_LITERAL) return shown;
  return { formula: `=HYPERLINK(${textLiteral(target)},${textLiteral(shown)})`, value: shown };
}
