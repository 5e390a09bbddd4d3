import type { CellRef } from "../../core/sheet/cell-ref";
import type { CellValue } from "../../core/sheet/cell-value";
import { valueAt } from "../../core/sheet/grid";
import { shownText } from "../../core/sheet/number-format/shown-text";
import type { RangeRef } from "../../core/sheet/range-ref";
import type { CellLook, SheetLook } from "../../ports/sheet-look";
import type { SheetContent } from "../../ports/workbook-reader";
import { highlighted } from "./highlighted";
import { mergesOf, type Merges } from "./merges";
import { trackOf, type Track } from "./track";

/** Pixels of the screen to a point of the sheet: somewhat smaller than Excel at 100 %, beside a pane. */
export const PIXELS_A_POINT = 1.13;

/** What is shown of an empty sheet, and beyond the last cell of a full one. */
const LEAST = { rows: 30, columns: 10 };
const BEYOND = { rows: 5, columns: 2 };

/** One sheet, ready to be drawn. Positions are zero-based. */
export interface SheetModel {
  readonly id: string;
  readonly name: string;
  readonly rows: Track;
  readonly columns: Track;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** How many rows and columns are used at all. */
  readonly used: { readonly rows: number; readonly columns: number };
  readonly merges: Merges;
  /** How many charts, pictures and shapes stand on the sheet; none is drawn. */
  readonly drawings: number;
  readonly valueOf: (at: CellRef) => CellValue;
  readonly lookOf: (at: CellRef) => CellLook;
  readonly textOf: (at: CellRef) => string;
}

export function sheetModel(sheet: SheetContent, look: SheetLook): SheetModel {
  const { grid, id, name } = sheet;
  const used = {
    rows: most(look.extent.rows, grid.origin.row + grid.cells.length),
    columns: most(look.extent.columns, grid.origin.column + (grid.cells[0]?.length ?? 0)),
  };
  const rows = most(used.rows + BEYOND.rows, LEAST.rows);
  const columns = most(used.columns + BEYOND.columns, LEAST.columns);
  const valueOf = (at: CellRef) => valueAt(grid, at);
  const lookOf = highlighted(look, valueOf);
  return {
    id,
    name,
    rows: trackOf(rows, (row) => pixels(look.heightOf(row))),
    columns: trackOf(columns, (column) => pixels(look.widthOf(column))),
    frozen: { rows: least(look.frozen.rows, rows), columns: least(look.frozen.columns, columns) },
    used,
    merges: mergesOf(look.merges),
    drawings: look.drawings,
    valueOf,
    lookOf,
    textOf: (at) => shownText(valueOf(at), look.lookOf(at).numberFormat),
  };
}

/** The block that a cell is drawn as: its merged range, or itself. */
export function blockOf({ merges }: SheetModel, at: CellRef): RangeRef {
  return merges.at(at) ?? { ...at, rows: 1, columns: 1 };
}

function pixels(points: number): number {
  return Math.round(points * PIXELS_A_POINT);
}

function most(a: number, b: number): number {
  return a > b ? a : b;
}

function least(a: number, b: number): number {
  return a < b ? a : b;
}
