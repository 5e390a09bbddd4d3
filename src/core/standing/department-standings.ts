import type { Steps } from "../steps/steps";
import { compiledTabs, countedDepartments, tabRowsInSteps } from "../summary/compiled-tabs";
import { foldText } from "../thai/fold-text";
import type { RuleContext } from "../validation/rule-context";
import type { DepartmentStanding } from "./standing";

/** Any day: what is overdue on it is not told where nobody said which day it is. */
const NO_DAY = { year: 1, month: 1, day: 1 };
const NOTHING = { total: 0, overdue: 0 };

/** Each department once, with what a compile of its tabs would count. It stops after some rows. */
export function* departmentStandingsInSteps(context: RuleContext): Steps<readonly DepartmentStanding[]> {
  const { asOf, departments, compiledTables } = context;
  const workbook = { ...context.workbook, tables: compiledTables };
  const tabs = compiledTabs([{ file: "", workbook }], context);
  const rows = yield* tabRowsInSteps(tabs, { ...context, asOf: asOf ?? NO_DAY });
  const { byDepartment: counts, emptyDepartments } = countedDepartments(tabs, rows);
  const own = counts.map(({ label }) => label).filter((label) => !departments.some((name) => isSame(name, label)));
  return [...departments, ...own].map((department): DepartmentStanding => {
    const count = counts.find(({ label }) => isSame(label, department)) ?? NOTHING;
    return {
      department,
      state: count.total > 0 ? "filled" : stateOf(department, context, emptyDepartments),
      sheet: sheetOf(department, compiledTables),
      rows: count.total,
      overdue: asOf === null ? null : count.overdue,
    };
  });
}

function sheetOf(department: string, tables: RuleContext["compiledTables"]): string | null {
  return tables.find((table) => isSame(table.department, department))?.sheet ?? null;
}

function stateOf(
  department: string,
  { missingDepartments }: RuleContext,
  empty: readonly string[],
): DepartmentStanding["state"] {
  if (empty.some((name) => isSame(name, department))) return "empty";
  return missingDepartments.some((name) => isSame(name, department)) ? "missing" : "unread";
}

function isSame(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}
