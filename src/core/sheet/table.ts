import type { CellRef } from "./cell-ref";
import type { CellValue } from "./cell-value";
import type { RangeRef } from "./range-ref";
import type { SpecId } from "./sheet-marker";

/** A recognised table: which layout, which columns, which rows, and where everything stands. Positions are zero-based. */
export interface Table {
  readonly sheet: string;
  readonly sheetId: string;
  readonly layout: Exclude<
    SpecId,
    "agency" | "summary" | "findings" | "carried" | "framework" | "settings" | "report" | "memo"
  >;
  /** How the sheet was known: by its marker, or by the header alone. */
  readonly knownBy: "marker" | "header";
  /** The department whose tab this is, as the marker or the tab's title names it; "" for other layouts. */
  readonly department: string;
  /** From the header row through the last filled row. */
  readonly range: RangeRef;
  readonly headerRow: number;
  readonly columns: readonly TableColumn[];
  /** Keys of the layout that no column carries. */
  readonly missing: readonly string[];
  /** Filled columns whose header belongs to no key. */
  readonly extra: readonly ExtraColumn[];
  readonly rows: readonly TableRow[];
  /** Filled cells that belong to no key, rows that repeat the header, and rows of cells that stand above it. */
  readonly strays: readonly Stray[];
}

export interface TableColumn {
  readonly key: string;
  /** The header as it stands in the sheet, trimmed. */
  readonly header: string;
  /** What the header cell holds, spaces around it included: a fix must know what it changes. */
  readonly headerCell: CellValue;
  readonly at: CellRef;
  /** exact: the standard header; alias: another accepted wording; lookalike: close to it; position: by place alone. */
  readonly match: "exact" | "alias" | "lookalike" | "position";
}

export interface ExtraColumn {
  readonly header: string;
  readonly at: CellRef;
}

export interface TableRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** By column key; a key without a column is absent. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

export interface Stray {
  readonly at: CellRef;
  /** unknown-column: its header is none of ours; outside-columns: no header stands above it. */
  readonly reason: "repeated-header" | "unknown-column" | "outside-columns" | "above-header" | "header-not-found";
}

/** Where a value of a row stands, or null when the table has no such column. */
export function cellOf(table: Table, row: TableRow, key: string): CellRef | null {
  const column = table.columns.find((candidate) => candidate.key === key);
  return column === undefined ? null : { row: row.row, column: column.at.column };
}
