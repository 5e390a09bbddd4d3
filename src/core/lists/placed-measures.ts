import type { DocumentTable } from "../document/document-table";
import type { CellRef } from "../sheet/cell-ref";

/** A measure that a row of a table names. */
export interface PlacedMeasure {
  readonly text: string;
  /** "" where the row has none. */
  readonly code: string;
  readonly at: CellRef;
}

/** The measures of a table, those carried down from a row above left away. */
export function measuresIn({ rows }: DocumentTable): readonly PlacedMeasure[] {
  return rows.flatMap(({ values: { measure, code } }): readonly PlacedMeasure[] => {
    const cell = measure?.cells[0];
    if (measure === undefined || measure.carried || cell === undefined) return [];
    return [{ text: measure.text, code: code?.text ?? "", at: cell.at }];
  });
}
