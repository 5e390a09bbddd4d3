import type { CellRef } from "../sheet/cell-ref";
import type { Grid } from "../sheet/grid";
import type { SheetMarker } from "../sheet/sheet-marker";

/** What recognition needs of a sheet; readers give more. */
export interface SheetSource {
  readonly id: string;
  readonly name: string;
  readonly marker: SheetMarker | null;
  readonly grid: Grid;
  readonly unread: null | { readonly cells: number; readonly limit: number };
  /** Absent where nobody looked, which counts as not protected. */
  readonly isProtected?: boolean;
  /** Zero-based hidden or filtered rows; null where some are and nobody knows which, absent where nobody looked. */
  readonly hiddenRows?: readonly number[] | null;
  /**
   * Zero-based cells whose value is that of a formula; of a summary perhaps those alone that can be a person's. Absent
   * where nobody looked.
   */
  readonly formulas?: readonly CellRef[];
}
