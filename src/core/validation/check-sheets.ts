import { sortedInSteps, type SortedFindings } from "../check-settings/sort-findings";
import type { SheetSource } from "../recognition/sheet-source";
import { valueAt } from "../sheet/grid";
import { atOnce, type Steps } from "../steps/steps";
import { contextInSteps, type RuleContext, type RuleRequest } from "./rule-context";
import { RULES } from "./rules";
import { rulesInSteps } from "./run-rules";

export interface CheckedSheets extends SortedFindings {
  readonly context: RuleContext;
}

/** Runs every rule that the workbook does not switch off, and sets apart what was acknowledged in it. */
export function checkSheets(sheets: readonly SheetSource[], request: RuleRequest): CheckedSheets {
  return atOnce(checkedInSteps(sheets, request));
}

/** The same; it stops where recognising, reading, the walk of the rules and the sorting of what they found do. */
export function* checkedInSteps(sheets: readonly SheetSource[], request: RuleRequest): Steps<CheckedSheets> {
  const context = yield* contextInSteps(sheets, request);
  const { settings } = context.settings;
  const rules = RULES.filter(({ id }) => !settings.switchedOff.includes(id));
  const grids = new Map(sheets.map(({ name, grid }) => [name, grid]));
  const found = yield* rulesInSteps(context, rules);
  const sorted = yield* sortedInSteps(found, settings, ({ sheet, at }) => {
    const grid = grids.get(sheet ?? "");
    return grid === undefined || at === null ? null : valueAt(grid, at);
  });
  return { context, ...sorted };
}
