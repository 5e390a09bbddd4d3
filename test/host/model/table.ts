import type { Area } from "./area";

/** An Excel table; the area holds its header row. */
export interface SheetTable {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}
