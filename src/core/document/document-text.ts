import type { CellRef } from "../sheet/cell-ref";
import type { DocumentKey } from "./document-key";
import type { DocumentRow } from "./document-row";
import type { DocumentTable } from "./document-table";

/** One text of the document, wherever it stands. A number, a date or a formula error is none. */
export interface DocumentText {
  readonly sheet: string;
  readonly at: CellRef;
  /** As typed. */
  readonly text: string;
  /** cell: in a row of a table; heading: a line in or above a table; line: outside every table; header: a column's. */
  readonly place: "cell" | "heading" | "line" | "header";
  /** null outside the rows of a table. */
  readonly key: DocumentKey | null;
  readonly row: DocumentRow | null;
  readonly table: DocumentTable | null;
}
