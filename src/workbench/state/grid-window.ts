import type { CellRef } from "../../core/sheet/cell-ref";
import { firstRowFor } from "./row-cells";
import { blockOf, type SheetModel } from "./sheet-model";
import { sizeOf, startOf, visibleStretch, type Stretch, type Track } from "./track";

/** The part of the grid that is in sight, headings left out, in pixels. */
export interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn: the frozen rows and columns, and the stretches in sight. */
export interface GridWindow {
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rows: Stretch;
  readonly columns: Stretch;
}

/** What is frozen may take this share of the sight; with more, nothing could be scrolled to. */
const MOST_FROZEN = 0.6;
const MARGIN = { rows: 8, columns: 2 };

export function gridWindow(model: SheetModel, sight: Sight): GridWindow {
  const frozen = {
    rows: frozenWithin(model.rows, model.frozen.rows, sight.height),
    columns: frozenWithin(model.columns, model.frozen.columns, sight.width),
  };
  const columns = visibleStretch(model.columns, frozen.columns, sight.left, sight.width, MARGIN.columns);
  const rows = visibleStretch(model.rows, frozen.rows, sight.top, sight.height, MARGIN.rows);
  return { frozen, columns, rows: { ...rows, first: firstRowFor(model, rows, columns, frozen.rows) } };
}

function frozenWithin(track: Track, count: number, length: number): number {
  return startOf(track, count) > length * MOST_FROZEN ? 0 : count;
}

/** Where to scroll so that a cell comes into sight; what is in sight already stays where it is. */
export function scrollTo(
  model: SheetModel,
  { frozen }: GridWindow,
  sight: Sight,
  at: CellRef,
): { readonly top: number; readonly left: number } {
  const block = blockOf(model, at);
  return {
    top: nearest(model.rows, frozen.rows, block.row, block.rows, sight.top, sight.height),
    left: nearest(model.columns, frozen.columns, block.column, block.columns, sight.left, sight.width),
  };
}

function nearest(track: Track, frozen: number, index: number, span: number, from: number, length: number): number {
  if (index < frozen) return from;
  const free = length - startOf(track, frozen);
  const start = startOf(track, index) - startOf(track, frozen);
  const end = start + sizeOf(track, index, span);
  if (start < from || end - start > free) return start;
  return end > from + free ? end - free : from;
}
