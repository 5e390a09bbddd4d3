import type { CellRef } from "./cell-ref";
import type { RangeRef } from "./range-ref";
import type { SheetMarker } from "./sheet-marker";

/**
 * What to paint on one new sheet, as data. core makes it, an adapter paints it.
 * Positions are zero-based; texts are always written as text, whatever they begin with.
 */
export interface SheetPlan {
  readonly marker: SheetMarker;
  /** The tab's title: at most 31 characters, none that Excel forbids, not yet taken in the workbook. */
  readonly title: string;
  readonly tabColour: TabColour;
  readonly digits: DigitStyle;
  /** Blocks of content. They never overlap; cells outside them stay empty. */
  readonly blocks: readonly CellBlock[];
  /** Painted in order, a later style over an earlier one. */
  readonly styles: readonly StyledRange[];
  readonly merges: readonly RangeRef[];
  /** Width of each column from A on, in characters of the default font. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly RowHeight[];
  readonly lists: readonly ListValidation[];
  readonly highlights: readonly Highlight[];
  readonly names: readonly NamedRange[];
  /** How many rows and columns stay in sight when scrolling. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: PageSetup;
  readonly charts: readonly ChartPlan[];
}

/** A string is text, a number is a number (dates are serials), null is an empty cell. */
export type PlanCell = string | number | null | FormulaCell;

/** A live formula in English function names, beginning with "=", and the value that core computed for it. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: string | number;
  /** The formula looks at other sheets, which somebody may change at any time: its value is not compared. */
  readonly isLive?: true;
}

export interface CellBlock {
  readonly at: CellRef;
  readonly cells: readonly (readonly PlanCell[])[];
}

export type DigitStyle = "thai" | "arabic";
export type TabColour = "blue" | "teal" | "green" | "gold" | "orange" | "purple" | "grey";

/** Names only: fonts, colours and number formats belong to adapters/look. */
export type StyleName =
  | "title"
  | "subtitle"
  | "label"
  | "header"
  | "text"
  | "input"
  | "centred"
  | "date"
  | "score"
  | "count"
  | "percent"
  | "year"
  | "link"
  | "total"
  | "total-score"
  | "note"
  | "report-title"
  | "signature"
  | "memo-title"
  | "memo-label"
  | "memo-value"
  | "memo-text";

export interface StyledRange {
  readonly range: RangeRef;
  readonly style: StyleName;
}

export interface RowHeight {
  readonly row: number;
  readonly points: number;
}

/** A drop-down list from a workbook-level name (never inline: 255 characters, commas). */
export interface ListValidation {
  readonly range: RangeRef;
  readonly source: string;
  /** Whether Excel refuses other entries ("stop") or lets the person keep them ("warning"). */
  readonly strictness: "stop" | "warning";
  readonly prompt: string;
}

/** A conditional format. The formula is written for the top-left cell of the range and begins with "=". */
export interface Highlight {
  readonly range: RangeRef;
  readonly formula: string;
  readonly style: HighlightStyle;
}

export type HighlightStyle = "failing" | "passing" | "overdue" | "done" | "missing";

/** A workbook-level name for a range of this sheet. */
export interface NamedRange {
  readonly name: string;
  readonly range: RangeRef;
}

/** A4. Rows are repeated on every printed page; null repeats none. Margins in centimetres. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** Shrinks until one page is wide enough, or until one page holds everything. */
  readonly fit: "width" | "page";
  readonly repeatRows: { readonly first: number; readonly count: number } | null;
  /** null prints whatever the sheet holds. */
  readonly printArea: RangeRef | null;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Page number in the footer; in Thai digits only where the reader has the font that draws digits so. */
  readonly footer: "page-number" | "thai-page-number" | "none";
}

/** Ranges are on this sheet; series are vertical. */
export type ChartPlan = ColumnsAndLine | StackedBars;

interface ChartFrame {
  readonly title: string;
  readonly at: RangeRef;
  readonly categories: RangeRef;
}

/** Columns, the last in the darkest colour, and one line over the same categories. */
export interface ColumnsAndLine extends ChartFrame {
  readonly kind: "columns-and-line";
  readonly bars: readonly ChartSeries[];
  readonly line: ChartSeries;
}

/** Lying bars, one a category with the first on top, each made of the parts one after the other. */
export interface StackedBars extends ChartFrame {
  readonly kind: "stacked-bars";
  readonly parts: readonly StackedPart[];
}

export interface StackedPart extends ChartSeries {
  readonly colour: PartColour;
}

/** Names only, as for styles. */
export type PartColour = "waiting" | "going" | "done" | "cancelled" | "unknown";

export interface ChartSeries {
  readonly name: string;
  readonly values: RangeRef;
}
