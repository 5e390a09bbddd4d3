import type { CellValue } from "../../core/sheet/cell-value";

/** What Office.js takes as the value of a cell. */
export type CellInput = string | number | boolean;

/**
 * What to write as a value so that the cell holds exactly this. Excel interprets every text it is given; a leading
 * apostrophe, which it does not show, keeps "00123", "1/2", "TRUE" and "=1+1" the texts they are.
 */
export function inputOf(value: CellValue): CellInput {
  if (value === null || value === "") return "";
  return typeof value === "string" ? `'${value}` : value;
}
