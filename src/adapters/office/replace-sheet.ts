import type { SheetPlan } from "../../core/sheet/sheet-plan";
import type { Breather } from "../../ports/breather";
import type { Trouble } from "../../ports/trouble";
import type { WriteOutcome, WrittenSheet } from "../../ports/workbook-writer";
import { buildSheets } from "./build-sheets";
import { defineNames } from "./define-names";
import { addedSheets, restoreNames } from "./discard-added";
import { isTrouble } from "./is-trouble";
import { attempt } from "./map-error";
import { obstacle } from "./preflight";
import { sameName } from "./same-name";
import { surveyWorkbook, type SurveyedSheet, type WorkbookSurvey } from "./survey-workbook";
import { retiredTitle, temporaryTitles } from "./temporary-title";

/** What one replacement works on. */
interface Replacement {
  readonly context: Excel.RequestContext;
  readonly breather: Breather;
  /** Under the old sheet's title, which a person may have given it. */
  readonly plan: SheetPlan;
  readonly before: WorkbookSurvey;
  readonly old: SurveyedSheet;
}

/** Builds the new sheet beside the old, reads it back, and swaps them: three syncs where the bytes fit one request. */
export async function replaceSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  oldSheetId: string,
  breather: Breather,
): Promise<WriteOutcome> {
  const before = await surveyWorkbook(context);
  const old = before.sheets.find((sheet) => sheet.id === oldSheetId);
  if (old === undefined) return { kind: "trouble", code: "sheet-gone", sheet: plan.title };
  const replacement = { context, breather, plan: { ...plan, title: old.name }, before, old };
  const trouble = obstacle(before, [replacement.plan], old);
  if (trouble !== null) return trouble;

  const outcome = await attempt(async () => buildAndSwap(replacement), { sheet: old.name });
  return isTrouble(outcome) ? settle(replacement, outcome) : outcome;
}

async function buildAndSwap(replacement: Replacement): Promise<WriteOutcome> {
  const { context, breather, plan, before } = replacement;
  const taken = [...before.sheets, ...before.leftovers].map((sheet) => sheet.name);
  const [title = ""] = temporaryTitles(1, taken);
  for (const { sheet } of before.leftovers) sheet.delete();
  const build = { plan, birthTitle: title, title, position: null, defineNames: () => undefined };
  const built = await buildSheets(context, [build], breather);
  if (isTrouble(built)) return built;

  const [fresh] = built;
  if (fresh === undefined) throw new Error("One build gave no sheet.");
  return { kind: "written", sheets: [await swap(replacement, fresh, retiredTitle(taken))] };
}

/** Deleting comes last: whatever Excel refuses before it leaves the old sheet in the workbook. */
async function swap(
  { context, plan, before, old }: Replacement,
  fresh: Excel.Worksheet,
  retired: string,
): Promise<WrittenSheet> {
  old.sheet.name = retired;
  fresh.name = plan.title;
  fresh.position = old.position - before.leftovers.filter(({ position }) => position < old.position).length;
  defineNames(context, plan.title, plan.names, before.names);
  old.sheet.delete();
  fresh.load("id,name");
  await context.sync();
  return { id: fresh.id, name: fresh.name };
}

/**
 * After trouble: where the old sheet is still there, everything goes back to it; where it is gone and the new one
 * stands in its place, only the answer was lost and the work is done.
 */
async function settle({ context, plan, before, old }: Replacement, trouble: Trouble): Promise<WriteOutcome> {
  const settled = await attempt(async (): Promise<WriteOutcome> => {
    const now = await surveyWorkbook(context);
    const added = addedSheets(before, now, [plan]);
    const stays = now.sheets.find((sheet) => sheet.id === old.id);
    const successor = added.find((sheet) => sameName(sheet.name, plan.title));
    if (stays === undefined && successor !== undefined) {
      return { kind: "written", sheets: [{ id: successor.id, name: successor.name }] };
    }
    for (const { sheet } of added) sheet.delete();
    if (stays !== undefined && stays.name !== old.name) stays.sheet.name = old.name;
    restoreNames(context, before, now, [plan]);
    await context.sync();
    return trouble;
  });
  return isTrouble(settled) ? trouble : settled;
}
