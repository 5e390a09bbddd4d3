import { markerFormula, type SheetMarker } from "../../core/sheet/sheet-marker";
import type { SheetPlan } from "../../core/sheet/sheet-plan";
import { attempt } from "./map-error";
import { sameName } from "./same-name";
import { surveyWorkbook, type SurveyedSheet, type WorkbookSurvey } from "./survey-workbook";
import { isTemporaryTitle } from "./temporary-title";

/**
 * Puts the workbook back to what it was at `before`, as far as the sheets and names of these plans go. Best effort:
 * where Excel refuses this too, the trouble that led here is the one to report.
 */
export async function discardAdded(
  context: Excel.RequestContext,
  before: WorkbookSurvey,
  plans: readonly SheetPlan[],
): Promise<void> {
  await attempt(async () => {
    const now = await surveyWorkbook(context);
    for (const { sheet } of addedSheets(before, now, plans)) sheet.delete();
    restoreNames(context, before, now, plans);
    await context.sync();
  });
}

/** Queues what gives the plans' workbook-level names back what they stood for. Every sheet must have its title again. */
export function restoreNames(
  { workbook }: Excel.RequestContext,
  before: WorkbookSurvey,
  now: WorkbookSurvey,
  plans: readonly SheetPlan[],
): void {
  const ours = plans.flatMap((plan) => plan.names.map(({ name }) => name));
  for (const { name, formula } of now.names) {
    if (!ours.some((our) => sameName(our, name))) continue;
    const old = before.names.find((used) => sameName(used.name, name));
    const item = workbook.names.getItem(name);
    if (old === undefined) item.delete();
    else if (old.formula !== formula) item.formula = old.formula;
  }
}

/** The sheets of these plans that were not there before: known by a temporary title, or by title and marker. */
export function addedSheets(
  before: WorkbookSurvey,
  now: WorkbookSurvey,
  plans: readonly SheetPlan[],
): readonly SurveyedSheet[] {
  const known = new Set([...before.sheets, ...before.leftovers].map((sheet) => sheet.id));
  return [...now.sheets, ...now.leftovers].filter(
    (sheet) => !known.has(sheet.id) && (isTemporaryTitle(sheet.name) || plans.some((plan) => isSheetOf(plan, sheet))),
  );
}

function isSheetOf(plan: SheetPlan, { name, marker }: SurveyedSheet): boolean {
  return marker !== null && sameName(plan.title, name) && sameMarker(plan.marker, marker);
}

function sameMarker(one: SheetMarker, other: SheetMarker): boolean {
  return markerFormula(one) === markerFormula(other);
}
