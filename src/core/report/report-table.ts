import type { PublishedKey } from "../recognition/published/published-key";
import type { DigitStyle } from "../sheet/sheet-plan";
import type { ReportLayoutId } from "./report-layout-id";

/**
 * A report or a plan in one published layout, as plain data that a sheet and a Word document draw alike. Every text is
 * final: in the digits of the report, with line breaks ("\n") between its paragraphs.
 */
export interface ReportTable {
  readonly layout: ReportLayoutId;
  /** The digits of page numbers too. */
  readonly digits: DigitStyle;
  /** The lines above the table, centred, the first one largest. At least one. */
  readonly titles: readonly string[];
  readonly columns: readonly ReportTableColumn[];
  /** One row, or two where headers span columns. They repeat on every page. */
  readonly headerRows: readonly ReportTableRow[];
  /** None where nothing is reported. A row stays on one page where it fits on one. */
  readonly bodyRows: readonly ReportTableRow[];
  /** The lines below the table, before the signatures; often none. */
  readonly remarks: readonly string[];
  /** From left to right, beside each other. */
  readonly signatures: readonly SignatureBlock[];
}

export interface ReportTableColumn {
  readonly key: PublishedKey;
  /** Its part of the table's width in percent; the parts of all columns come to 100. */
  readonly share: number;
  readonly align: "left" | "centre";
}

/** The cells that begin in this row, from left to right; a place that a cell from above or beside covers has none. */
export interface ReportTableRow {
  readonly cells: readonly ReportTableCell[];
}

export interface ReportTableCell {
  /** Zero-based place of its first column. */
  readonly column: number;
  /** "" for an empty cell. */
  readonly text: string;
  /** How many rows and columns it spans, itself included; at least 1. */
  readonly rows: number;
  readonly columns: number;
}

/** Who signs: lines that stand centred below each other, dots where a name or a position is not known. */
export interface SignatureBlock {
  readonly lines: readonly string[];
}
