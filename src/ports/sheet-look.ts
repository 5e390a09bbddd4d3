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

/**
 * How a sheet looks, without its values. Positions are zero-based, sizes in points, a hidden row or column measures 0.
 * Theme colours, conditional formats and pictures are left out.
 */
export interface SheetLook {
  /** How many rows and columns stay in sight when scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly widthOf: (column: number) => number;
  readonly heightOf: (row: number) => number;
  readonly merges: readonly RangeRef[];
  readonly lookOf: (at: CellRef) => CellLook;
  /** How many rows and columns hold a value, a look of their own or a merge. */
  readonly extent: { readonly rows: number; readonly columns: number };
}
