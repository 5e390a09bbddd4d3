import { EMPTY_GRID, type Grid } from "../../../core/sheet/grid";
import { isTrue } from "../package/workbook-part";
import { attributesIn } from "../xml/xml-element";
import type { XmlTag } from "../xml/scan-tags";
import { cellValueOf } from "./cell-value-of";
import { DenseGrid } from "./dense-grid";
import { scanCells, type ScannedCell } from "./scan-cells";

export interface ReadSheet {
  readonly grid: Grid;
  readonly isProtected: boolean;
  readonly unread: null | { readonly cells: number; readonly limit: number };
}

export interface SheetReading {
  readonly sharedStrings: readonly string[];
  /** Adds to a number of this cell what makes it a day since 1899-12-30. 0 in nearly every workbook. */
  readonly serialShift: (cell: ScannedCell) => number;
  readonly limit: number;
}

/** Reads a sheet part. Returns null for a damaged one. A sheet that spans more cells than the limit is left unread. */
export function readSheet(xml: string, { sharedStrings, serialShift, limit }: SheetReading): ReadSheet | null {
  const grid = new DenseGrid();
  let isProtected = false;
  const isWellFormed = scanCells(xml, {
    cell: (cell) => {
      const value = cellValueOf(cell, sharedStrings);
      if (value === null || value === "") return;
      grid.put(cell.row, cell.column, typeof value === "number" ? value + serialShift(cell) : value);
    },
    other: (tag) => {
      if (tag.local === "sheetProtection") isProtected = isProtecting(tag);
    },
  });
  if (!isWellFormed) return null;
  const unread = grid.size > limit ? { cells: grid.size, limit } : null;
  return { grid: unread === null ? grid.toGrid() : EMPTY_GRID, isProtected, unread };
}

function isProtecting({ attributes }: XmlTag): boolean {
  return isTrue(attributesIn(attributes).get("sheet"));
}
