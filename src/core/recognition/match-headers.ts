import type { ColumnSpec } from "../templates/column-spec";
import type { CellRef } from "../sheet/cell-ref";
import type { CellValue } from "../sheet/cell-value";
import type { TableColumn } from "../sheet/table";
import { foldedSimilarity } from "../thai/edit-distance";
import { headerForms } from "./header-forms";

/** How alike two headers must be before one is called a misspelling of the other; below it a column is unknown. */
const LOOKALIKE = 0.72;

export interface HeaderCell {
  readonly text: string;
  /** The text as `foldText` gives it, and as `foldHeader` does. */
  readonly folded: string;
  readonly foldedHeader: string;
  readonly value: CellValue;
  readonly at: CellRef;
}

/**
 * Gives each key of the specs the header cell that names it: the standard header first, then accepted wordings,
 * then what looks like it. A cell serves one key, a key takes one cell; the leftmost wins among equals.
 */
export function matchHeaders(cells: readonly HeaderCell[], specs: readonly ColumnSpec[]): readonly TableColumn[] {
  const columns = [...matchOutright(cells, specs)];
  const freeCells = cells.filter(({ at }) => !columns.some((column) => column.at.column === at.column));
  const freeSpecs = specs.filter(({ key }) => !columns.some((column) => column.key === key));
  for (const { cell, spec } of lookalikes(freeCells, freeSpecs)) {
    const isTaken = columns.some(({ key, at }) => key === spec.key || at.column === cell.at.column);
    if (!isTaken) columns.push(columnOf(cell, spec, "lookalike"));
  }
  return columns.sort((a, b) => a.at.column - b.at.column);
}

/** The same without what only looks like a header of ours. */
export function matchOutright(cells: readonly HeaderCell[], specs: readonly ColumnSpec[]): readonly TableColumn[] {
  const found = new Map<string, TableColumn>();
  const free = new Set(cells);
  for (const match of ["exact", "alias"] as const) {
    for (const cell of [...free]) {
      const spec = specs.find((candidate) => {
        const { standard, accepted } = headerForms(candidate);
        const isSame = match === "exact" ? standard === cell.folded : accepted.has(cell.foldedHeader);
        return isSame && !found.has(candidate.key);
      });
      if (spec === undefined) continue;
      found.set(spec.key, columnOf(cell, spec, match));
      free.delete(cell);
    }
  }
  return [...found.values()];
}

function columnOf({ text, value, at }: HeaderCell, { key }: ColumnSpec, match: TableColumn["match"]): TableColumn {
  return { key, header: text, headerCell: value, at, match };
}

function lookalikes(cells: readonly HeaderCell[], specs: readonly ColumnSpec[]) {
  return cells
    .flatMap((cell) =>
      specs.map((spec) => ({
        cell,
        spec,
        likeness: Math.max(...headerForms(spec).alike.map((form) => foldedSimilarity(cell.folded, form, LOOKALIKE))),
      })),
    )
    .filter(({ likeness }) => likeness >= LOOKALIKE)
    .sort((a, b) => b.likeness - a.likeness);
}
