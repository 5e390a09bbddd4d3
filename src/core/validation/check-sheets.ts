import { sortFindings, type SortedFindings } from "../check-settings/sort-findings";
import type { SheetSource } from "../recognition/sheet-source";
import { valueAt } from "../sheet/grid";
import { ruleContextOf, type RuleContext, type RuleRequest } from "./rule-context";
import { RULES } from "./rules";
import { runRules } from "./run-rules";

export interface CheckedSheets extends SortedFindings {
  readonly context: RuleContext;
}

/** Runs every rule that the workbook does not switch off, and sets apart what was acknowledged in it. */
export function checkSheets(sheets: readonly SheetSource[], request: RuleRequest): CheckedSheets {
  const context = ruleContextOf(sheets, request);
  const { settings } = context.settings;
  const rules = RULES.filter(({ id }) => !settings.switchedOff.includes(id));
  const grids = new Map(sheets.map(({ name, grid }) => [name, grid]));
  const sorted = sortFindings(runRules(context, rules), settings, ({ sheet, at }) => {
    const grid = grids.get(sheet ?? "");
    return grid === undefined || at === null ? null : valueAt(grid, at);
  });
  return { context, ...sorted };
}
