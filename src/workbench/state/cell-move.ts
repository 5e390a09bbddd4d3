import type { CellRef } from "../../core/sheet/cell-ref";
import { isBlank } from "../../core/sheet/cell-value";
import { blockOf, type SheetModel } from "./sheet-model";
import { sizeOf } from "./track";

/** A key with what is held down beside it. */
export interface GridKey {
  readonly key: string;
  readonly isControl: boolean;
}

type Direction = readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1];

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where a key leads from a cell, as in Excel; null for a key that means nothing here. `pageRows` is how many rows are in
 * sight. Merged cells count as one, hidden rows and columns as none.
 */
export function cellMove(model: SheetModel, from: CellRef, pressed: GridKey, pageRows: number): CellRef | null {
  const { key, isControl } = pressed;
  const direction = ARROWS[key];
  const step = pageRows > 1 ? pageRows - 1 : 1;
  if (direction !== undefined) return isControl ? edgeFrom(model, from, direction) : neighbour(model, from, direction);
  switch (key) {
    case "Home":
      return inside(model, { row: isControl ? 0 : from.row, column: 0 });
    case "End":
      return inside(model, { row: isControl ? model.used.rows - 1 : from.row, column: model.used.columns - 1 });
    case "PageDown":
      return inside(model, { ...from, row: from.row + step });
    case "PageUp":
      return inside(model, { ...from, row: from.row - step });
    default:
      return null;
  }
}

/** The cell that stands for a position: the corner of its merged range, within the sheet. */
function inside(model: SheetModel, { row, column }: CellRef): CellRef {
  const { row: top, column: left } = blockOf(model, {
    row: within(row, model.rows.count),
    column: within(column, model.columns.count),
  });
  return { row: top, column: left };
}

function within(index: number, count: number): number {
  if (index < 0) return 0;
  return index < count ? index : count - 1;
}

function neighbour(model: SheetModel, from: CellRef, [rows, columns]: Direction): CellRef {
  const block = blockOf(model, from);
  const next = {
    row: rows > 0 ? block.row + block.rows : from.row + rows,
    column: columns > 0 ? block.column + block.columns : from.column + columns,
  };
  if (!isOn(model, next)) return from;
  const isHidden = sizeOf(model.rows, next.row) === 0 || sizeOf(model.columns, next.column) === 0;
  return isHidden ? pastHidden(model, from, next, [rows, columns]) : inside(model, next);
}

/** A row of nothing but hidden ones leads nowhere. */
function pastHidden(model: SheetModel, from: CellRef, hidden: CellRef, [rows, columns]: Direction): CellRef {
  let next = hidden;
  while (isOn(model, next)) {
    if (sizeOf(model.rows, next.row) > 0 && sizeOf(model.columns, next.column) > 0) return inside(model, next);
    next = { row: next.row + rows, column: next.column + columns };
  }
  return from;
}

function isOn({ rows, columns }: SheetModel, { row, column }: CellRef): boolean {
  return row >= 0 && column >= 0 && row < rows.count && column < columns.count;
}

/** The end of the filled cells, or else the next filled one, or else the end of the sheet. */
function edgeFrom(model: SheetModel, from: CellRef, direction: Direction): CellRef {
  const isFilled = (at: CellRef) => !isBlank(model.valueOf(at));
  let at = neighbour(model, from, direction);
  const isRun = isFilled(from) && isFilled(at);
  for (;;) {
    if (!isRun && isFilled(at)) return at;
    const next = neighbour(model, at, direction);
    if (isSame(next, at) || (isRun && !isFilled(next))) return at;
    at = next;
  }
}

export function isSame(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}
