import type { DigitStyle } from "../sheet/sheet-plan";

/** A document for a word processor, as plain data. Lengths in centimetres, sizes of letters and gaps in points. */
export interface WordDocument {
  /** The title among the file's properties. */
  readonly title: string;
  /** The digits of the page numbers; every text is final. */
  readonly digits: DigitStyle;
  readonly page: WordPage;
  readonly blocks: readonly WordBlock[];
}

/** A4. */
export interface WordPage {
  readonly orientation: "portrait" | "landscape";
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** bottom: on every page; top-from-second: between dashes, as official letters have it. */
  readonly pageNumber: "bottom" | "top-from-second";
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly kind: "paragraph";
  readonly pieces: readonly WordPiece[];
  readonly align: WordAlign;
  /** How far the first line begins to the right of the others; to the left where negative. */
  readonly firstLine?: number;
  /** How far all lines begin to the right of the margin. */
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
  /** A line height that does not follow the letters. */
  readonly exactLine?: number;
  /** Places of tabs, counted from the left margin. */
  readonly tabs?: readonly number[];
  /** Whether it stays on one page with the next block. */
  readonly keepWithNext?: boolean;
}

export type WordAlign = "left" | "centre" | "justified";
export type WordPiece = WordText | WordTab;

/** A line break in a text is a line break in the paragraph. */
export interface WordText {
  readonly kind: "text";
  readonly text: string;
  readonly bold?: boolean;
  /** The document's own size where absent. */
  readonly size?: number;
  readonly underline?: "dotted";
}

/** A jump to the next place of a tab. */
export interface WordTab {
  readonly kind: "tab";
  readonly underline?: "dotted";
}

/** A table over the whole width between the margins. A row stays on one page unless it says otherwise. */
export interface WordTable {
  readonly kind: "table";
  readonly columns: readonly WordColumn[];
  /** They repeat on every page; bold and centred. */
  readonly headerRows: readonly WordRow[];
  readonly bodyRows: readonly WordRow[];
  readonly lines: "all" | "none";
  readonly size?: number;
}

export interface WordColumn {
  /** Its part of the table's width in percent; the parts of all columns come to 100. */
  readonly share: number;
  readonly align: WordAlign;
}

/** The cells that begin in this row, from left to right; a place that a cell from above or beside covers has none. */
export interface WordRow {
  /** Whether it may go on on the next page: for a row that is nearly as high as one. */
  readonly mayBreak?: boolean;
  readonly cells: readonly WordCell[];
}

export interface WordCell {
  /** Zero-based place of its first column. */
  readonly column: number;
  /** Each line is a paragraph of its own. */
  readonly text: string;
  /** How many rows and columns it spans, itself included. */
  readonly rows: number;
  readonly columns: number;
}
