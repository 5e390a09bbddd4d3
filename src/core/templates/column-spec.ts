/** One column of a standard table: the same spec inserts it, recognises it and checks it. */
export interface ColumnSpec {
  readonly key: string;
  readonly header: string;
  /** Other wordings that mean this column; compared after folding. */
  readonly aliases: readonly string[];
  readonly kind: "text" | "issue" | "date" | "status" | "owners" | "number";
  /** In characters. */
  readonly width: number;
  /** Whether the table must have the column. */
  readonly column: "required" | "optional";
  /** Whether a filled row must fill the cell. */
  readonly cell: "required" | "optional";
}
