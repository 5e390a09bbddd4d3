import type { CellRef } from "../../core/sheet/cell-ref";
import { isBlank } from "../../core/sheet/cell-value";
import type { RangeRef } from "../../core/sheet/range-ref";
import { blockOf, type SheetModel } from "./sheet-model";
import { sizeOf, type Stretch } from "./track";

/** One cell of a row as it is drawn, in pixels. */
export interface DrawnCell {
  /** The cell that it stands for: the corner of a merged range. */
  readonly at: CellRef;
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  /** The room that is left free before it. */
  readonly before: number;
  /** How wide a text that does not wrap may run: over empty neighbours, as in Excel. */
  readonly room: number;
}

/** Beyond this many empty neighbours a text is cut. */
const MOST_NEIGHBOURS = 30;

/** What a row draws between two columns. A merged range is drawn by its first row; hidden columns are left out. */
export function rowCells(model: SheetModel, row: number, { first, last }: Stretch): readonly DrawnCell[] {
  const cells: DrawnCell[] = [];
  let before = 0;
  for (let column = first; column <= last;) {
    const block = blockOf(model, { row, column });
    const end = block.column + block.columns;
    const width = sizeOf(model.columns, column, end - column);
    if (block.row !== row) before += width;
    else if (width > 0) {
      cells.push(drawn(model, block, width, before));
      before = 0;
    }
    column = end;
  }
  return cells;
}

function drawn(model: SheetModel, block: RangeRef, width: number, before: number): DrawnCell {
  const { row, column, rows, columns } = block;
  const at = { row, column };
  const isMerged = rows > 1 || columns > 1;
  const room = isMerged ? width : roomOf(model, at);
  return { at, rows, columns, width, height: sizeOf(model.rows, row, rows), before, room };
}

function roomOf(model: SheetModel, at: CellRef): number {
  const width = sizeOf(model.columns, at.column);
  if (typeof model.valueOf(at) !== "string") return width;
  let next = at.column + 1;
  while (
    next <= at.column + MOST_NEIGHBOURS &&
    next < model.columns.count &&
    isFree(model, { row: at.row, column: next })
  )
    next += 1;
  return sizeOf(model.columns, at.column, next - at.column);
}

function isFree(model: SheetModel, at: CellRef): boolean {
  return isBlank(model.valueOf(at)) && model.merges.at(at) === null;
}

/** The first row to draw so that a merged range that reaches into sight is drawn whole. */
export function firstRowFor(model: SheetModel, rows: Stretch, columns: Stretch, frozen: number): number {
  let first = rows.first;
  for (let column = columns.first; column <= columns.last; column += 1) {
    const top = model.merges.at({ row: rows.first, column })?.row ?? first;
    if (top < first) first = top;
  }
  return first < frozen ? frozen : first;
}
