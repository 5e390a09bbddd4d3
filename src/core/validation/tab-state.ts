import type { SheetSource } from "../recognition/sheet-source";
import type { SheetMarker } from "../sheet/sheet-marker";

/** A sheet as a tab of the workbook, without its cells. */
export interface TabState {
  readonly sheet: string;
  readonly marker: SheetMarker | null;
  readonly isProtected: boolean;
  /** Zero-based, from top to bottom; null where some rows are hidden and nobody knows which. */
  readonly hiddenRows: readonly number[] | null;
}

/** What a check needs to know of a sheet beside its cells. Where nobody looked, nothing is protected or hidden. */
export function tabStateOf({ name, marker, isProtected = false, hiddenRows = [] }: SheetSource): TabState {
  return { sheet: name, marker, isProtected, hiddenRows };
}
