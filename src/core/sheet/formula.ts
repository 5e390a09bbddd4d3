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

/**
 * A link to a cell as a formula, which unlike cell hyperlinks is written in one block and has no limit per sheet.
 * `file` is a path relative to the workbook, or "" for the workbook itself.
 */
export function linkTo(file: string, sheet: string, at: CellRef, shown: string): FormulaCell {
  const target = file === "" ? `#${quotedSheet(sheet)}!${toA1(at)}` : `[${file}]${quotedSheet(sheet)}!${toA1(at)}`;
  return { formula: `=HYPERLINK(${textLiteral(target)},${textLiteral(shown)})`, value: shown };
}
