import type { DepartmentTabs } from "../distribute/department-tabs";
import type { SheetSource } from "../recognition/sheet-source";
import { toA1, type CellRef } from "../sheet/cell-ref";
import type { Table } from "../sheet/table";
import type { LeftReason } from "./merge-findings";

/** A tab of the base that takes rows or cells, there or new. */
export interface MergeTarget {
  readonly department: string;
  /** The department as its tab names it. */
  readonly tabOf: string;
  /** The tab's title. */
  readonly sheet: string;
  /** null: the tab is new and has every column. */
  readonly table: Table | null;
  /** What keeps the tab from taking anything; null where nothing does. */
  readonly obstacle: LeftReason | null;
  readonly hasFormula: (at: CellRef) => boolean;
}

/** The tab that takes the department's new rows. `title` is that of a new tab. */
export function newRowTarget(
  { name, tables: [table], isUnread }: DepartmentTabs,
  sheets: readonly SheetSource[],
  title: string,
  planYear: number | null,
): MergeTarget {
  if (table === undefined) {
    const obstacle = isUnread ? "tab-too-large" : planYear === null ? "no-year" : null;
    return { department: name, tabOf: name, sheet: title, table: null, obstacle, hasFormula: () => false };
  }
  const target = tableTarget(name, table, sheets);
  return isUnread ? { ...target, obstacle: "tab-too-large" } : target;
}

/** A tab that is there, for the cells of its rows. */
export function tableTarget(department: string, table: Table, sheets: readonly SheetSource[]): MergeTarget {
  const sheet = sheets.find(({ id }) => id === table.sheetId);
  const formulas = new Set((sheet?.formulas ?? []).map(toA1));
  const obstacle = table.columns.length === 0 ? "no-header" : sheet?.isProtected === true ? "tab-protected" : null;
  const hasFormula = (at: CellRef) => formulas.has(toA1(at));
  return { department, tabOf: table.department, sheet: table.sheet, table, obstacle, hasFormula };
}
