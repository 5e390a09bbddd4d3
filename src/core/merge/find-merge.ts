import type { DepartmentTabs } from "../distribute/department-tabs";
import { toA1 } from "../sheet/cell-ref";
import type { Table } from "../sheet/table";
import { tabTitle } from "../sheet/tab-title";
import { assignedTabs, mergedDepartments, type AssignedTab } from "./assigned-tabs";
import { leftSheet } from "./left-out";
import { leftSheets } from "./left-sheets";
import { mergeDepartment, type DepartmentMerge } from "./merge-department";
import type {
  FilePlace,
  LeftOut,
  MergeCounts,
  MergedRow,
  MergeFindings,
  ReturnedRow,
  ReturnedTab,
} from "./merge-findings";
import type { MergeSource, ReturnedSource } from "./merge-source";
import { newRowTarget, type MergeTarget } from "./merge-target";

export interface MergeRequest {
  /** BE; the year that new tabs are for. null where nobody says it: then no tab is made. */
  readonly planYear: number | null;
  /** Departments that may get a tab although the base neither lists them nor has a tab of them. */
  readonly newDepartments: readonly string[];
}

/**
 * What returned files bring to the departments of a base workbook: every row of their departmental tabs is identical,
 * added, fills in what is blank, is in conflict with the base or another file, or is listed with the reason. Rows are
 * found by their measure's code, else by its text; the order of the files does not matter where they do not disagree.
 */
export function findMerge(
  base: MergeSource,
  returned: readonly ReturnedSource[],
  request: MergeRequest,
): MergeFindings {
  const departments = mergedDepartments(base, request.newDepartments);
  const tabs = assignedTabs(returned, departments);
  const targets = targetsOf(departments, tabs, base, request.planYear);
  const merged = [...targets].map(([department, target]) => {
    const own = tabs.filter((tab) => tab.department === department.name);
    return mergeDepartment(department, own, target, base.sheets);
  });
  const rows = merged.flatMap((department) => department.rows);
  const left = [
    ...returned.flatMap((file) => leftSheets(file, base)),
    ...tabs.filter(({ department }) => department === null).map(leftTab),
    ...merged.flatMap((department) => department.left),
  ];
  const brought = rows.flatMap((row) => row.returned);
  const isNew = (target: MergeTarget) =>
    rows.some((row) => target.table === null && row.department === target.department);
  return {
    tabs: tabs.map((tab) => returnedTab(tab, [...targets.values()])),
    newTabs: [...targets.values()].filter(isNew).map(({ department, sheet }) => ({ department, title: sheet })),
    rows,
    left,
    formulas: formulaCells(rows, tabs),
    counts: countsOf(tabs, merged, brought, left),
  };
}

/** The departments that returned tabs are of, each with the tab that takes new rows. */
function targetsOf(
  departments: readonly DepartmentTabs[],
  tabs: readonly AssignedTab[],
  { sheets }: MergeSource,
  planYear: number | null,
): ReadonlyMap<DepartmentTabs, MergeTarget> {
  const taken = sheets.map(({ name }) => name);
  const concerned = departments.filter(({ name }) => tabs.some(({ department }) => department === name));
  return new Map(
    concerned.map((department) => {
      const title = tabTitle(department.name, taken);
      if (department.tables.length === 0) taken.push(title);
      return [department, newRowTarget(department, sheets, title, planYear)] as const;
    }),
  );
}

function returnedTab({ file, table, department }: AssignedTab, targets: readonly MergeTarget[]): ReturnedTab {
  const to = targets.find((target) => target.department === department);
  const { sheet, knownBy } = table;
  const isRefused = to?.table === null && to.obstacle !== null;
  return {
    file,
    sheet,
    department: department ?? table.department,
    to: isRefused ? null : (to?.sheet ?? null),
    knownBy,
    rows: rowsIn(table),
  };
}

function leftTab({ file, table }: AssignedTab): LeftOut {
  return leftSheet(file, table.sheet, rowsIn(table), "unknown-department", table.department);
}

function countsOf(
  tabs: readonly AssignedTab[],
  merged: readonly DepartmentMerge[],
  brought: readonly ReturnedRow[],
  left: readonly LeftOut[],
): MergeCounts {
  const having = (outcome: ReturnedRow["outcome"]) => brought.filter((row) => row.outcome === outcome).length;
  return {
    rowsRead: tabs.reduce((total, { table }) => total + rowsIn(table), 0),
    identical: merged.reduce((total, { identical }) => total + identical, 0),
    added: having("added"),
    filled: having("filled"),
    conflicts: having("conflict"),
    listed: left.reduce((total, { rows }) => total + rows, 0),
  };
}

/** The rows of a table, those that repeat its header included. */
function rowsIn({ rows, strays }: Table): number {
  return rows.length + strays.filter(({ reason }) => reason === "repeated-header").length;
}

/** The cells among those that the rows bring in which a formula stands. */
function formulaCells(rows: readonly MergedRow[], tabs: readonly AssignedTab[]): readonly FilePlace[] {
  const known = new Map(
    tabs.map(({ file, source }) => [`${file}\n${source.name}`, new Set((source.formulas ?? []).map(toA1))]),
  );
  return rows.flatMap(({ returned }) =>
    returned.flatMap(({ from: { file, sheet }, takes }) => {
      const formulas = known.get(`${file}\n${sheet}`);
      return takes.flatMap(({ from }) => (formulas?.has(toA1(from)) === true ? [{ file, sheet, at: from }] : []));
    }),
  );
}
