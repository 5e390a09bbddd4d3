import type { CellValue } from "../core/sheet/cell-value";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import type { Trouble } from "./trouble";

export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

/** A formula that a write of single cells replaced, in the words of the host: good only to be given back to the same workbook. */
export interface FormerFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
}

export interface Written {
  readonly kind: "written";
  readonly sheets: readonly WrittenSheet[];
  /** Of single cells: the formulas that stood there before; absent where there was none. */
  readonly formulas?: readonly FormerFormula[];
}

export type WriteOutcome = Written | Trouble;

/**
 * One cell to change. The change is refused where the cell no longer holds `expected`, and where it is expected to be
 * empty and a formula stands there that shows nothing. Position as A1.
 */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly expected: CellValue;
  readonly value: CellValue;
  /**
   * Given where an earlier write is taken back: the formula that stood there before it, as `Written` gave it, or null for
   * none. Such a change is refused where a formula stands in the cell now, whatever it shows; null alone asks for that, too.
   */
  readonly formerFormula?: string | null;
}

/**
 * One sheet to take out. The removal is refused where its cells no longer give the fingerprint
 * (core/summary/summary-fingerprint, of the grid as it was read).
 */
export interface SheetRemoval {
  readonly id: string;
  readonly fingerprint: string;
}

/** `sheets`: what was taken out, in the order asked for. */
export type RemoveOutcome = { readonly kind: "removed"; readonly sheets: readonly WrittenSheet[] } | Trouble;

/**
 * Writes whole sheets from plans. Every call is all or nothing: after trouble the workbook is as it was.
 * A protected sheet or workbook is refused, never unprotected.
 */
export interface WorkbookWriter {
  /** Adds the sheets, in order, before the first tab or after the last, reads them back and compares. */
  insert(plans: readonly SheetPlan[], place: "start" | "end"): Promise<WriteOutcome>;
  /** Builds the sheet beside the old one, reads it back, and only then takes the old one's title and place. */
  replace(plan: SheetPlan, oldSheetId: string): Promise<WriteOutcome>;
  /** Changes single cells as one step. Text is written as text; null empties the cell. */
  setCells(changes: readonly CellChange[]): Promise<WriteOutcome>;
  /**
   * Takes out sheets that still hold what is expected, with the workbook's names that lead to them; formulas elsewhere
   * that speak of them come to an error. A workbook keeps at least one visible sheet.
   */
  remove(removals: readonly SheetRemoval[]): Promise<RemoveOutcome>;
}
