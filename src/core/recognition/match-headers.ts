import type { ColumnSpec } from "../templates/column-spec";
import type { CellRef } from "../sheet/cell-ref";
import type { TableColumn } from "../sheet/table";
import { similarity } from "../thai/edit-distance";
import { foldHeader, foldText } from "../thai/fold-text";

/** How alike two headers must be before one is called a misspelling of the other; below it a column is unknown. */
const LOOKALIKE = 0.72;

export interface HeaderCell {
  readonly text: string;
  readonly at: CellRef;
}

/**
 * Gives each key of the specs the header cell that names it: the standard header first, then accepted wordings,
 * then what looks like it. A cell serves one key, a key takes one cell; the leftmost wins among equals.
 */
export function matchHeaders(cells: readonly HeaderCell[], specs: readonly ColumnSpec[]): readonly TableColumn[] {
  const found = new Map<string, TableColumn>();
  const free = new Set(cells);
  const take = (cell: HeaderCell, spec: ColumnSpec, match: TableColumn["match"]) => {
    found.set(spec.key, { key: spec.key, header: cell.text, at: cell.at, match });
    free.delete(cell);
  };
  for (const match of ["exact", "alias"] as const) {
    for (const cell of [...free]) {
      const spec = specs.find((candidate) => !found.has(candidate.key) && names(candidate, cell.text) === match);
      if (spec !== undefined) take(cell, spec, match);
    }
  }
  for (const { cell, spec } of lookalikes([...free], specs)) {
    if (free.has(cell) && !found.has(spec.key)) take(cell, spec, "lookalike");
  }
  return [...found.values()].sort((a, b) => a.at.column - b.at.column);
}

/** Whether a header names a key outright. */
function names(spec: ColumnSpec, header: string): "exact" | "alias" | null {
  if (foldText(header) === foldText(spec.header)) return "exact";
  const folded = foldHeader(header);
  return [spec.header, ...spec.aliases].some((alias) => foldHeader(alias) === folded) ? "alias" : null;
}

function lookalikes(cells: readonly HeaderCell[], specs: readonly ColumnSpec[]) {
  return cells
    .flatMap((cell) =>
      specs.map((spec) => ({
        cell,
        spec,
        likeness: Math.max(...[spec.header, ...spec.aliases].map((alias) => similarity(cell.text, alias))),
      })),
    )
    .filter(({ likeness }) => likeness >= LOOKALIKE)
    .sort((a, b) => b.likeness - a.likeness);
}
