import type { SheetPlan } from "../../core/sheet/sheet-plan";
import type { Trouble } from "../../ports/trouble";
import { isDeadName, pointsAtSheet } from "./name-owner";
import { sameName } from "./same-name";
import type { SurveyedSheet, WorkbookSurvey } from "./survey-workbook";

/**
 * What stands in the way of adding the sheets, or null. `replaced` is the sheet that goes: its title and its names
 * are free. A protected workbook is refused, and so is a replaced sheet that is protected.
 */
export function obstacle(
  survey: WorkbookSurvey,
  plans: readonly SheetPlan[],
  replaced: SurveyedSheet | null,
): Trouble | null {
  if (survey.isStructureProtected) return { kind: "trouble", code: "workbook-protected" };
  if (replaced?.isProtected === true) return { kind: "trouble", code: "sheet-protected", sheet: replaced.name };
  return takenTitle(survey, plans, replaced) ?? takenName(survey, plans, replaced);
}

function takenTitle(
  survey: WorkbookSurvey,
  plans: readonly SheetPlan[],
  replaced: SurveyedSheet | null,
): Trouble | null {
  const taken = survey.sheets.filter((sheet) => sheet.id !== replaced?.id).map((sheet) => sheet.name);
  for (const { title } of plans) {
    if (taken.some((name) => sameName(name, title))) return { kind: "trouble", code: "tab-title-taken", sheet: title };
    taken.push(title);
  }
  return null;
}

function takenName(
  survey: WorkbookSurvey,
  plans: readonly SheetPlan[],
  replaced: SurveyedSheet | null,
): Trouble | null {
  const taken = survey.names
    .filter((used) => !isDeadName(used) && (replaced === null || !pointsAtSheet(used, replaced.name)))
    .map((used) => used.name);
  for (const { name } of plans.flatMap((plan) => plan.names)) {
    if (taken.some((used) => sameName(used, name))) return { kind: "trouble", code: "name-taken", name };
    taken.push(name);
  }
  return null;
}
