import type { PlanCell, SheetPlan } from "../sheet/sheet-plan";
import { textOf, type CellValue } from "../sheet/cell-value";
import { HEADER_ROW, TABLE_SPECS } from "../templates/table-specs";
import type { AddedRow } from "./distribution-plan";

/** The plan of a department's new tab with its first rows in it, so that tab and rows are written as one. */
export function fillNewTab(tab: SheetPlan, rows: readonly AddedRow[]): SheetPlan {
  if (rows.length === 0) return tab;
  const cells = rows.map((row) => TABLE_SPECS.department.map(({ key }) => planCell(row.cells[key])));
  return { ...tab, blocks: [...tab.blocks, { at: { row: HEADER_ROW + 1, column: 0 }, cells }] };
}

function planCell(value: CellValue | undefined): PlanCell {
  return typeof value === "boolean" ? textOf(value) : (value ?? null);
}
