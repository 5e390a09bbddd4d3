import type { SheetSource } from "../../src/core/recognition/sheet-source";
import type { CellValue } from "../../src/core/sheet/cell-value";
import type { Grid } from "../../src/core/sheet/grid";
import type { PlanCell, SheetPlan } from "../../src/core/sheet/sheet-plan";

/** The cells of a plan as reading it back gives them: a formula by its value, from A1 on. */
export function paintedGrid({ blocks }: SheetPlan): Grid {
  const rows = Math.max(0, ...blocks.map(({ at, cells }) => at.row + cells.length));
  const columns = Math.max(
    0,
    ...blocks.map(({ at, cells }) => at.column + Math.max(0, ...cells.map((row) => row.length))),
  );
  const painted = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => null));
  for (const { at, cells } of blocks) {
    for (const [r, row] of cells.entries()) {
      for (const [c, cell] of row.entries()) painted[at.row + r]?.splice(at.column + c, 1, valueOf(cell));
    }
  }
  return { origin: { row: 0, column: 0 }, cells: painted };
}

/** A new sheet of the plan. */
export function paintedSheet(plan: SheetPlan): SheetSource {
  return { id: plan.title, name: plan.title, marker: plan.marker, grid: paintedGrid(plan), unread: null };
}

function valueOf(cell: PlanCell): CellValue {
  const value = cell !== null && typeof cell === "object" ? cell.value : cell;
  return value === "" ? null : value;
}
