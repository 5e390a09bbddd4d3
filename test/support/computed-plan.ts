import { toA1 } from "../../src/core/sheet/cell-ref";
import type { PlanCell, SheetPlan } from "../../src/core/sheet/sheet-plan";
import { openEngineInNode } from "../host/calc/engine-in-node";
import { formulaForEngine } from "../host/calc/formula-text";
import { EngineType, type FormulaEngine } from "../host/calc/formula-engine";

export interface ComputedCell {
  readonly cell: string;
  readonly formula: string;
  /** What core says that the formula comes to. */
  readonly planned: string | number;
  readonly computed: string | number;
}

/** Every formula of a plan with the value that a spreadsheet engine computes for it. Links, and formulas that look at other sheets, are left out. */
export function computedFormulas(plan: SheetPlan): readonly ComputedCell[] {
  const engine = openEngineInNode();
  try {
    engine.pauseEvaluation();
    engine.newSheet();
    const formulas = placedCells(plan).flatMap((placed) => {
      engine.setUserInput(0, placed.row + 1, placed.column + 1, inputOf(placed.value));
      return isComputed(placed.value) ? [{ ...placed, ...placed.value }] : [];
    });
    for (const { row, column } of formulas) {
      engine.setUserInput(1, row + 1, column + 1, `=Sheet1!${toA1({ row, column })}&""`);
    }
    engine.evaluate();
    return formulas.map(({ row, column, formula, value }) => {
      return { cell: toA1({ row, column }), formula, planned: value, computed: resultAt(engine, row, column) };
    });
  } finally {
    engine.free();
  }
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlanCell;
}

function placedCells({ blocks }: SheetPlan): readonly PlacedCell[] {
  return blocks.flatMap(({ at, cells }) =>
    cells.flatMap((row, r) => row.map((value, c) => ({ row: at.row + r, column: at.column + c, value }))),
  );
}

function isComputed(cell: PlanCell): cell is Extract<PlanCell, { formula: string }> {
  return cell !== null && typeof cell === "object" && cell.isLive !== true && !cell.formula.startsWith("=HYPERLINK(");
}

function inputOf(cell: PlanCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" ? `'${cell}` : formulaForEngine(cell.formula, () => undefined);
}

/** Numbers are spelt by the engine's second sheet with all their digits; the first would round them for show. */
function resultAt(engine: FormulaEngine, row: number, column: number): string | number {
  const isNumber = engine.getCellType(0, row + 1, column + 1) === EngineType.Number;
  return isNumber
    ? Number(engine.getFormattedCellValue(1, row + 1, column + 1))
    : engine.getFormattedCellValue(0, row + 1, column + 1);
}
