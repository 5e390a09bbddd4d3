import type { CellRef } from "../core/sheet/cell-ref";
import type { RangeRef } from "../core/sheet/range-ref";

/** How one kind of cell looks. Colours are "#RRGGBB"; null is the host's own. */
export interface CellLook {
  /** In Excel's English notation. */
  readonly numberFormat: string;
  /** In points. */
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly ink: string | null;
  readonly fill: string | null;
  readonly hasBorder: boolean;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wraps: boolean;
}

/** What a conditional format changes; null leaves it. Colours are "#RRGGBB". */
export interface HighlightLook {
  readonly ink: string | null;
  readonly fill: string | null;
  readonly isBold: boolean | null;
}

/** That a cell holds a text. `at` is for the first cell of a rule's range; what is not fixed moves with the cell asked for. */
export interface TextCondition {
  readonly at: CellRef;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
  readonly text: string;
}

/** A conditional format: the cells of the range look so while all conditions hold. */
export interface LookRule {
  readonly range: RangeRef;
  readonly conditions: readonly TextCondition[];
  readonly look: HighlightLook;
}

/**
 * How a sheet looks, without its values. Positions are zero-based, sizes in points, a hidden row or column measures 0.
 * Charts, pictures, and conditional formats that ask for more than texts are left out.
 */
export interface SheetLook {
  /** How many rows and columns stay in sight when scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly widthOf: (column: number) => number;
  readonly heightOf: (row: number) => number;
  readonly merges: readonly RangeRef[];
  readonly lookOf: (at: CellRef) => CellLook;
  /** The conditional formats that ask for texts, the one that wins first. */
  readonly rules: readonly LookRule[];
  /** How many charts, pictures and shapes stand on the sheet. */
  readonly drawings: number;
  /** How many rows and columns hold a value, a look of their own or a merge. */
  readonly extent: { readonly rows: number; readonly columns: number };
}
