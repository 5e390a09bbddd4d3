import type { MergeFindings, MergedRow, ReturnedRow } from "../../../core/merge/merge-findings";
import type { MergeWrites, WrittenCell } from "../../../core/merge/merge-writes";

/** A returned row that is in conflict, and the row of the base that it is about. */
export interface Conflict {
  readonly row: MergedRow;
  readonly returned: ReturnedRow;
}

/** The conflicts in the order of the base. */
export function conflictsIn({ rows }: MergeFindings): readonly Conflict[] {
  return rows.flatMap((row) =>
    row.returned.filter(({ outcome }) => outcome === "conflict").map((returned) => ({ row, returned })),
  );
}

/** The cells that are written into one row that stands. */
export interface ChangedRow {
  readonly sheet: string;
  readonly cells: readonly WrittenCell[];
}

/** The rows of the base that get cells, in the order of what is written. */
export function changedRows({ cells }: MergeWrites): readonly ChangedRow[] {
  const rows = new Map<string, WrittenCell[]>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.sheet, cell.at.row]);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [cell]);
    else known.push(cell);
  }
  return [...rows.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ sheet: first.sheet, cells: own }];
  });
}

/** How many rows are added or get cells. */
export function rowsWritten(writes: MergeWrites): number {
  return writes.rows.length + changedRows(writes).length;
}

/** The tabs that are written to, each once. */
export function sheetsWritten({ rows, cells }: MergeWrites): readonly string[] {
  return [...new Set([...cells, ...rows].map(({ sheet }) => sheet))];
}

/** Departments that the base does not know: those that were agreed to, and those whose rows are left for that. */
export function unknownDepartments({ left }: MergeFindings, agreed: readonly string[]): readonly string[] {
  const unknown = left.filter(({ reason, detail }) => reason === "unknown-department" && detail !== "");
  return [...new Set([...agreed, ...unknown.map(({ detail }) => detail)])];
}
