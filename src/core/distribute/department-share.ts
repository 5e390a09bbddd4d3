import { canonicalWord } from "../statuses/canonical-word";
import { isBlank, type CellValue } from "../sheet/cell-value";
import { cellOf } from "../sheet/table";
import type { DepartmentTabs } from "./department-tabs";
import type { AddedRow, Difference, DifferingRow, ListedReason, RowThere } from "./distribution-plan";
import type { TabRow } from "./match-rows";
import { isReported } from "./is-reported";
import { SHARED_KEYS, type PlanRow } from "./plan-rows";
import { sameCell } from "./same-cell";

/** A row of the plan as a new row of a department's tab: nothing is done yet. `code` is null where the plan has none. */
export function newRow(
  plan: PlanRow,
  { name, tables: [table] }: DepartmentTabs,
  code: CellValue,
  newTitle: string,
): AddedRow {
  const values = { code, ...planCells(plan), status: canonicalWord("not-started") };
  return {
    from: plan.from,
    department: name,
    tabOf: table?.department ?? name,
    sheet: table?.sheet ?? newTitle,
    cells: Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value))),
  };
}

/** What keeps a department's tab from taking a new row; null where nothing does. */
export function whyNoRow(
  plan: PlanRow,
  { name, tables: [table], isUnread }: DepartmentTabs,
  hasCode: boolean,
  planYear: number | null,
): { readonly reason: ListedReason; readonly detail: string } | null {
  if (isUnread) return { reason: "tab-too-large", detail: name };
  if (table === undefined) return planYear === null ? { reason: "no-year", detail: name } : null;
  if (table.columns.length === 0) return { reason: "no-header", detail: table.sheet };
  const filled = Object.entries(planCells(plan)).filter(([, value]) => !isBlank(value));
  const needed = [...(hasCode ? ["code"] : []), ...filled.map(([key]) => key), "status"];
  const lacking = needed.find((key) => !table.columns.some((column) => column.key === key));
  return lacking === undefined ? null : { reason: "no-column", detail: `${table.sheet} ${lacking}` };
}

/** A row that a department has already. */
export function standingRow(plan: PlanRow, department: string, { table, row }: TabRow): RowThere {
  const to = { sheet: table.sheet, at: { row: row.row, column: table.range.column } };
  return { from: plan.from, department, to };
}

/** As `standingRow`, with what the plan says otherwise; null where it says nothing otherwise. */
export function differingRow(plan: PlanRow, department: string, own: TabRow, code: CellValue): DifferingRow | null {
  const { table, row } = own;
  const differences = Object.entries({ code, ...planCells(plan) }).flatMap(([key, value]): readonly Difference[] => {
    const at = cellOf(table, row, key);
    const tab = row.cells[key] ?? null;
    return at === null || sameCell(value, tab) ? [] : [{ at, key, plan: value, tab }];
  });
  if (differences.length === 0) return null;
  return { ...standingRow(plan, department, own), differences, isReported: isReported(own.row) };
}

function planCells({ row: { cells } }: PlanRow): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(SHARED_KEYS.map((key) => [key, cells[key] ?? null]));
}
