import type { Area } from "./area";
import type { CellContent } from "./cell-content";
import { cellKey, columnOf, rowOf } from "./cell-key";

/** The contents of a sheet's cells; empty cells are absent. */
export class ContentStore {
  readonly #cells = new Map<number, CellContent>();
  readonly #formulas = new Set<number>();
  #used: Area | undefined | "unknown";

  get(row: number, column: number): CellContent | undefined {
    return this.#cells.get(cellKey(row, column));
  }

  set(row: number, column: number, content: CellContent | undefined): void {
    const key = cellKey(row, column);
    if (content?.formula === undefined) this.#formulas.delete(key);
    else this.#formulas.add(key);
    if (content === undefined) {
      if (this.#cells.delete(key)) this.#used = "unknown";
      return;
    }
    this.#cells.set(key, content);
    if (this.#used !== "unknown") this.#used = grown(this.#used, row, column);
  }

  /** Row, column and content of every filled cell, in the order they were first filled. */
  *entries(): Generator<readonly [number, number, CellContent]> {
    for (const [key, content] of this.#cells) yield [rowOf(key), columnOf(key), content];
  }

  /** The formulas of the sheet. */
  formulas(): readonly string[] {
    return [...this.#formulas].map((key) => this.#cells.get(key)?.formula ?? "");
  }

  get size(): number {
    return this.#cells.size;
  }

  /** The smallest area that holds every filled cell; undefined on an empty sheet. */
  usedArea(): Area | undefined {
    if (this.#used === "unknown") {
      let area: Area | undefined;
      for (const key of this.#cells.keys()) area = grown(area, rowOf(key), columnOf(key));
      this.#used = area;
    }
    return this.#used;
  }
}

function grown(area: Area | undefined, row: number, column: number): Area {
  if (area === undefined) return { top: row, left: column, bottom: row, right: column };
  if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return area;
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
