import type { CellChange, FormerFormula } from "../ports/workbook-writer";

/** What takes written changes back: refused where a cell no longer holds what was written, or a formula stands in it now. */
export function changesBack(
  changes: readonly CellChange[],
  formulas: readonly FormerFormula[] = [],
): readonly CellChange[] {
  return changes.map(({ sheet, cell, expected, value }) => {
    const former = formulas.find((candidate) => candidate.sheet === sheet && candidate.cell === cell);
    return { sheet, cell, expected: value, value: expected, formerFormula: former?.formula ?? null };
  });
}
