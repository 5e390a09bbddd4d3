import { quotedSheet } from "../../core/sheet/formula";
import type { SurveyedName } from "./survey-workbook";
import { sameName } from "./same-name";

/** Whether a name points at cells that were deleted, so that nothing is lost by pointing it elsewhere. */
export function isDeadName({ formula }: SurveyedName): boolean {
  return formula.includes("#REF!");
}

/** Whether a name points at a range of the sheet. Excel writes a title without quotes where it needs none. */
export function pointsAtSheet({ formula }: SurveyedName, title: string): boolean {
  const sheet = formula.slice(1, formula.lastIndexOf("!"));
  return sameName(sheet, title) || sameName(sheet, quotedSheet(title));
}
