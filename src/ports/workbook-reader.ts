import type { CellRef } from "../core/sheet/cell-ref";
import type { Grid } from "../core/sheet/grid";
import type { SheetMarker } from "../core/sheet/sheet-marker";
import type { Trouble } from "./trouble";

/** One sheet without its cells. `id` stays the same when the tab is renamed or moved. */
export interface SheetHeading {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly marker: SheetMarker | null;
}

/** One sheet as it is now. */
export interface SheetContent extends SheetHeading {
  readonly isProtected: boolean;
  /** Zero-based hidden or filtered rows among the used ones; null where some are and nobody knows which. */
  readonly hiddenRows: readonly number[] | null;
  readonly grid: Grid;
  /**
   * Zero-based cells whose value is that of a formula; of a summary perhaps those alone that can be a person's. Absent
   * where nobody looked.
   */
  readonly formulas?: readonly CellRef[];
  /** Why the grid is empty although the sheet is not: it holds more cells than may be read. */
  readonly unread: null | { readonly cells: number; readonly limit: number };
}

export interface WorkbookContent {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetContent[];
  /** Workbook-level names in use, so that a plan can avoid them. */
  readonly names: readonly string[];
}

export type ReadOutcome = { readonly kind: "read"; readonly workbook: WorkbookContent } | Trouble;

/** The sheets in the order of the tabs. */
export type SurveyOutcome = { readonly kind: "surveyed"; readonly sheets: readonly SheetHeading[] } | Trouble;

/** A formula that looks at a sheet from another one. */
export interface SheetReference {
  /** The sheet that is looked at. */
  readonly id: string;
  /** The title of the sheet where the formula stands, and its cell (zero-based). */
  readonly sheet: string;
  readonly at: CellRef;
}

export type ReferencesOutcome =
  { readonly kind: "references"; readonly references: readonly SheetReference[] } | Trouble;

/** Reads every sheet in a fixed number of round trips (more only where the bytes demand it). Changes nothing. */
export interface WorkbookReader {
  read(): Promise<ReadOutcome>;
  /** Which sheets there are, in one round trip. */
  survey(): Promise<SurveyOutcome>;
  /**
   * For each of these sheets the first formula that looks at it, or at a name of the workbook that leads to it, from a
   * sheet that is not among them; those that we write into a summary do not count. In doubt one more is given than there is.
   */
  referencesTo(ids: readonly string[]): Promise<ReferencesOutcome>;
}
