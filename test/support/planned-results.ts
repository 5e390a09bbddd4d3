import { EngineType, type FormulaEngine } from "../host/calc/formula-engine";
import type { SheetPlan } from "../../src/core/sheet/sheet-plan";

/**
 * An engine that knows what core computed for the formulas of a plan and computes nothing itself, for tests of what goes
 * over the wire: a real one takes a minute for some ten thousand formulas. Whether the results are right, others test.
 */
export function plannedResults(plan: () => SheetPlan | undefined): FormulaEngine {
  let results: ReadonlyMap<string, string | number> | null = null;
  const resultAt = (row: number, column: number) => {
    results ??= resultsOf(plan());
    return results.get(keyOf(row, column)) ?? "";
  };
  const nothing = () => undefined;
  return {
    ...{ pauseEvaluation: nothing, newSheet: nothing, renameSheet: nothing, setUserInput: nothing, free: nothing },
    evaluate: () => {
      results = null;
    },
    getFormattedCellValue: (_, row, column) => String(resultAt(row, column)),
    getCellType: (_, row, column) => (typeof resultAt(row, column) === "number" ? EngineType.Number : EngineType.Text),
  };
}

function resultsOf(plan: SheetPlan | undefined): ReadonlyMap<string, string | number> {
  const results = new Map<string, string | number>();
  for (const { at, cells } of plan?.blocks ?? []) {
    for (const [row, values] of cells.entries()) {
      for (const [column, cell] of values.entries()) {
        if (typeof cell === "object" && cell !== null) {
          results.set(keyOf(at.row + row + 1, at.column + column + 1), cell.value);
        }
      }
    }
  }
  return results;
}

/** One-based, as engines count. */
function keyOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
