import type { CellRef } from "../../sheet/cell-ref";
import type { CellValue } from "../../sheet/cell-value";
import type { RangeRef } from "../../sheet/range-ref";
import type { PublishedKey, PublishedLayoutId } from "./published-key";
import type { PublishedProblem } from "./published-problem";
import type { PublishedRow, Subject } from "./published-row";

/** A table of a published report, as found in a sheet. Positions are zero-based. */
export interface PublishedTable {
  readonly sheet: string;
  readonly sheetId: string;
  readonly layout: PublishedLayoutId;
  /** From the first header row through the last row, page breaks and loose headings between included. */
  readonly range: RangeRef;
  /** The rows of the header that comes first: one, or two or three where headers span columns. None where a table goes on from another sheet. */
  readonly headerRows: readonly number[];
  /** The first rows of headers that page breaks repeat. */
  readonly repeatedHeaders: readonly number[];
  /** All their rows; left out where none is repeated. */
  readonly repeatedRows?: readonly number[];
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly PublishedRow[];
  /** Lines between or above rows that say which indicator or instrument the rows below are about. */
  readonly headings: readonly PublishedHeading[];
  readonly problems: readonly PublishedProblem[];
  /** The sheet whose last table goes on here, or null. */
  readonly continues: string | null;
}

export interface PublishedColumn {
  readonly key: PublishedKey;
  /** A second key that the same cells serve, where no column of its own does; null for most. */
  readonly also: PublishedKey | null;
  /** As it stands in the sheet, trimmed. */
  readonly header: string;
  /** The header that spans this and other columns; "" where there is none. */
  readonly group: string;
  readonly at: CellRef;
  /** wording: one that is known; begins: begins like one; lookalike: close to one. */
  readonly match: "wording" | "begins" | "lookalike";
  /** How sure the key is, 0 to 1. */
  readonly sure: number;
}

export interface PublishedHeading {
  readonly at: CellRef;
  readonly text: string;
  /** group: a row inside the table; loose: a line between its parts. */
  readonly kind: "group" | "loose";
  readonly subject: Subject;
}

/** A filled cell that is no value, header or heading of a table, and stands in no column that a problem names. */
export interface UnusedCell {
  readonly at: CellRef;
  readonly value: CellValue;
}

/** What of one row is not used: these cells, from the first to the last. */
export interface UnusedLine {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly UnusedCell[];
}

/** What was understood of one sheet. */
export interface PublishedSheet {
  readonly tables: readonly PublishedTable[];
  readonly unused: readonly UnusedLine[];
}
