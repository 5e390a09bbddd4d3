import type { CellChange, FormerFormula } from "../ports/workbook-writer";
import type { PlannedSheet } from "./remove-planned";

/** What a job did to a workbook. */
export interface JobWrites {
  /** Each cell once: what it held before the job (`expected`) and what it holds after. */
  readonly cells: readonly CellChange[];
  /** The formulas that stood in these cells before the job. */
  readonly formulas: readonly FormerFormula[];
  readonly sheets: readonly PlannedSheet[];
}

export const NO_WRITES: JobWrites = { cells: [], formulas: [], sheets: [] };

/** With further changes; a cell that holds again what it held before the job counts as not written. */
export function withChanges(
  { cells, formulas, sheets }: JobWrites,
  changes: readonly CellChange[],
  replaced: readonly FormerFormula[],
): JobWrites {
  const known = new Map(cells.map((change) => [placeOf(change), change]));
  for (const change of changes) {
    const place = placeOf(change);
    const before = known.get(place);
    known.set(place, before === undefined ? change : { ...before, value: change.value });
  }
  const first = new Set(cells.map(placeOf));
  const former = [...formulas, ...replaced.filter((formula) => !first.has(placeOf(formula)))];
  const hadFormula = new Set(former.map(placeOf));
  return {
    cells: [...known.values()].filter((change) => hadFormula.has(placeOf(change)) || change.expected !== change.value),
    formulas: former,
    sheets,
  };
}

function placeOf({ sheet, cell }: Pick<CellChange, "sheet" | "cell">): string {
  return `${cell} ${sheet}`;
}
