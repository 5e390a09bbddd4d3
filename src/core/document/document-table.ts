import type { PublishedLayoutId } from "../recognition/published/published-key";
import type { PublishedTable } from "../recognition/published/published-table";
import type { CellRef } from "../sheet/cell-ref";
import type { RangeRef } from "../sheet/range-ref";
import type { Table } from "../sheet/table";
import type { DocumentKey } from "./document-key";
import type { DocumentRow } from "./document-row";

/**
 * What a table is for. scores: results by indicator; analysis: what the results show; plan: measures that are to be
 * done; report: measures with what became of them.
 */
export type TableKind = "scores" | "analysis" | "plan" | "report";

/** Any recognised table in one shape. Positions are zero-based. */
export interface DocumentTable {
  readonly sheet: string;
  readonly sheetId: string;
  readonly layout: PublishedLayoutId | Table["layout"];
  readonly kind: TableKind;
  /** The department whose tab this is; "" for every other table. */
  readonly department: string;
  readonly range: RangeRef;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
  /** The table as it was recognised, for what only one of the two kinds has. */
  readonly source: TableSource;
}

export type TableSource =
  { readonly kind: "standard"; readonly table: Table } | { readonly kind: "published"; readonly table: PublishedTable };

export interface DocumentColumn {
  readonly key: DocumentKey;
  /** As it stands in the sheet, trimmed. */
  readonly header: string;
  readonly at: CellRef;
}

/** The column of a key, or null where the table has none. A second key of a published column counts. */
export function columnOf(table: DocumentTable, key: DocumentKey): DocumentColumn | null {
  return table.columns.find((column) => column.key === key) ?? null;
}
