import type { SheetPlan } from "../../core/sheet/sheet-plan";
import type { Breather } from "../../ports/breather";
import type { WriteOutcome } from "../../ports/workbook-writer";
import { buildSheets, type SheetBuild } from "./build-sheets";
import { defineNames } from "./define-names";
import { discardAdded } from "./discard-added";
import { isTrouble } from "./is-trouble";
import { attempt } from "./map-error";
import { obstacle } from "./preflight";
import { surveyWorkbook, type WorkbookSurvey } from "./survey-workbook";
import { temporaryTitles } from "./temporary-title";

/** Adds the sheets: one sync to look, one to paint and read back (more where the bytes demand it). */
export async function insertSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  place: "start" | "end",
  breather: Breather,
): Promise<WriteOutcome> {
  const before = await surveyWorkbook(context);
  const trouble = obstacle(before, plans, null);
  if (trouble !== null) return trouble;
  if (plans.length === 0) return { kind: "written", sheets: [] };

  const built = await attempt(async () => {
    for (const { sheet } of before.leftovers) sheet.delete();
    return buildSheets(context, buildsOf(context, before, plans, place), breather);
  });
  if (!isTrouble(built)) return { kind: "written", sheets: built.map(({ id, name }) => ({ id, name })) };
  await discardAdded(context, before, plans);
  return built;
}

function buildsOf(
  context: Excel.RequestContext,
  before: WorkbookSurvey,
  plans: readonly SheetPlan[],
  place: "start" | "end",
): readonly SheetBuild[] {
  const taken = [...before.sheets, ...before.leftovers].map((sheet) => sheet.name);
  const birthTitles = temporaryTitles(plans.length, taken);
  return plans.map((plan, index) => ({
    plan,
    birthTitle: birthTitles[index] ?? plan.title,
    title: plan.title,
    position: place === "start" ? index : null,
    defineNames: () => {
      defineNames(context, plan.title, plan.names, before.names);
    },
  }));
}
