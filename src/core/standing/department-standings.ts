import { compileTabs } from "../summary/compile-tabs";
import { foldText } from "../thai/fold-text";
import type { RuleContext } from "../validation/rule-context";
import type { DepartmentStanding } from "./standing";

/** Any day: what is overdue on it is not told where nobody said which day it is. */
const NO_DAY = { year: 1, month: 1, day: 1 };
const NOTHING = { total: 0, overdue: 0 };

/** Each department once, with what a compile of its tabs would count. */
export function departmentStandings(context: RuleContext): readonly DepartmentStanding[] {
  const { asOf, departments, compiledTables } = context;
  const workbook = { ...context.workbook, tables: compiledTables };
  const model = compileTabs([{ file: "", workbook }], { ...context, asOf: asOf ?? NO_DAY });
  const counts = model?.byDepartment ?? [];
  const own = counts.map(({ label }) => label).filter((label) => !departments.some((name) => isSame(name, label)));
  return [...departments, ...own].map((department): DepartmentStanding => {
    const count = counts.find(({ label }) => isSame(label, department)) ?? NOTHING;
    return {
      department,
      state: count.total > 0 ? "filled" : stateOf(department, context, model?.emptyDepartments ?? []),
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
