import type { CellRef } from "../../../core/sheet/cell-ref";
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
  /** Zero-based, in the order of the part; a filter hides rows in the same way as a person does. */
  readonly hiddenRows: readonly number[];
  /** Zero-based, in the order of the part; those that show nothing too. */
  readonly formulas: readonly CellRef[];
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
  const hidden: number[] = [];
  const formulas: CellRef[] = [];
  let isProtected = false;
  const isWellFormed = scanCells(xml, {
    cell: (cell) => {
      if (cell.formula !== null) formulas.push({ row: cell.row, column: cell.column });
      const value = cellValueOf(cell, sharedStrings);
      if (value === null || value === "") return;
      grid.put(cell.row, cell.column, typeof value === "number" ? value + serialShift(cell) : value);
    },
    row: ({ row, tag }) => {
      if (tag.attributes.includes("hidden") && isTrue(attributesIn(tag.attributes).get("hidden"))) hidden.push(row);
    },
    other: (tag) => {
      if (tag.local === "sheetProtection") isProtected = isProtecting(tag);
    },
  });
  if (!isWellFormed) return null;
  const unread = grid.size > limit ? { cells: grid.size, limit } : null;
  const read = unread === null ? grid.toGrid() : EMPTY_GRID;
  return { grid: read, isProtected, hiddenRows: usedRows(hidden, read), formulas, unread };
}

/** A hidden row without any value concerns nobody. */
function usedRows(rows: readonly number[], { origin, cells }: Grid): readonly number[] {
  return rows.filter((row) => cells[row - origin.row]?.some((value) => value !== null) === true);
}

function isProtecting({ attributes }: XmlTag): boolean {
  return isTrue(attributesIn(attributes).get("sheet"));
}
