import { type Area, cellsIn, coversAllColumns, coversAllRows } from "./area";
import { type CellStyle, DEFAULT_STYLE } from "./cell-style";
import { cellKey, columnOf, rowOf } from "./cell-key";

type Change = (style: CellStyle) => CellStyle;

/** The styles of a sheet: whole columns and rows are kept as such, so that formatting them costs nothing. */
export class StyleLayers {
  #sheet: CellStyle = DEFAULT_STYLE;
  readonly columns = new Map<number, CellStyle>();
  readonly rows = new Map<number, CellStyle>();
  readonly cells = new Map<number, CellStyle>();

  at(row: number, column: number): CellStyle {
    return this.cells.get(cellKey(row, column)) ?? this.rows.get(row) ?? this.columns.get(column) ?? this.#sheet;
  }

  get sheet(): CellStyle {
    return this.#sheet;
  }

  /** Applies a change to every cell of an area; equal styles stay one object. */
  update(area: Area, change: Change): void {
    const once = memoised(change);
    if (coversAllRows(area) && coversAllColumns(area)) this.#updateAll(once);
    else if (coversAllRows(area)) this.#updateColumns(area, once);
    else if (coversAllColumns(area)) this.#updateRows(area, once);
    else this.#updateCells(area, once);
  }

  set(row: number, column: number, style: CellStyle): void {
    this.cells.set(cellKey(row, column), style);
  }

  #updateAll(change: Change): void {
    this.#sheet = change(this.#sheet);
    for (const layer of [this.columns, this.rows, this.cells]) {
      for (const [key, style] of layer) layer.set(key, change(style));
    }
  }

  #updateColumns(area: Area, change: Change): void {
    for (let column = area.left; column <= area.right; column += 1) {
      this.columns.set(column, change(this.columns.get(column) ?? this.#sheet));
      for (const row of this.rows.keys()) this.set(row, column, this.at(row, column));
    }
    for (const [key, style] of this.cells) {
      const column = columnOf(key);
      if (column >= area.left && column <= area.right) this.cells.set(key, change(style));
    }
  }

  #updateRows(area: Area, change: Change): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      this.rows.set(row, change(this.rows.get(row) ?? this.#sheet));
      for (const column of this.columns.keys()) {
        if (!this.cells.has(cellKey(row, column))) this.set(row, column, this.columns.get(column) ?? this.#sheet);
      }
    }
    for (const [key, style] of this.cells) {
      const row = rowOf(key);
      if (row >= area.top && row <= area.bottom) this.cells.set(key, change(style));
    }
  }

  #updateCells(area: Area, change: Change): void {
    if (cellsIn(area) > 5_000_000) throw new RangeError("The emulated host does not format so many single cells.");
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        this.set(row, column, change(this.at(row, column)));
      }
    }
  }
}

function memoised(change: Change): Change {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    const changed = known.get(style) ?? change(style);
    known.set(style, changed);
    return changed;
  };
}
