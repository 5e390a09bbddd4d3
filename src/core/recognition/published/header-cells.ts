import { isBlank, textOf } from "../../sheet/cell-value";
import type { CellRef } from "../../sheet/cell-ref";
import type { Grid } from "../../sheet/grid";
import type { HeaderNamer } from "./header-names";

/** A cell that may head a column, with the header that spans it. */
export interface HeaderCell {
  readonly at: CellRef;
  readonly text: string;
  /** "" where no header spans it. */
  readonly group: string;
}

/** A header as found: one row, or two where the upper one spans columns of the lower one. */
export interface HeaderBlock {
  /** Zero-based first row. */
  readonly row: number;
  readonly rows: 1 | 2;
  /** From left to right. */
  readonly cells: readonly HeaderCell[];
}

const LEAST_NAMED = 2;

/** The header that begins in a row with these filled cells, the row below having those of `lower`; null for no header. */
export function headerBlock(
  upper: readonly HeaderCell[],
  lower: readonly HeaderCell[],
  namer: HeaderNamer,
): HeaderBlock | null {
  const [first, second] = upper;
  if (first === undefined || second === undefined) return null;
  const { row } = first.at;
  const spanned = isSpanned(upper, lower, namer) ? spannedCells(upper, lower) : null;
  if (spanned !== null && isHeader(spanned, namer)) return { row, rows: 2, cells: spanned };
  const span = headedSpan(upper, namer);
  return isHeader(span, namer) ? { row, rows: 1, cells: span } : null;
}

/** The filled cells of a row, from left to right. */
export function filledCells(grid: Grid, row: number): readonly HeaderCell[] {
  const values = grid.cells[row - grid.origin.row] ?? [];
  return values.flatMap((value, index) =>
    isBlank(value) ? [] : [{ at: { row, column: grid.origin.column + index }, text: textOf(value), group: "" }],
  );
}

function isHeader(cells: readonly HeaderCell[], namer: HeaderNamer): boolean {
  const keys = cells.flatMap(({ text }) => namer.outright(text)?.key ?? []);
  return new Set(keys).size >= LEAST_NAMED && keys.length * 2 >= cells.length;
}

/** The cells from the first that names a key to the last, and what stands beside them without a blank cell between. */
function headedSpan(cells: readonly HeaderCell[], namer: HeaderNamer): readonly HeaderCell[] {
  const named = cells.map(({ text }) => namer.outright(text) !== null);
  let first = named.indexOf(true);
  let last = named.lastIndexOf(true);
  if (first === -1) return [];
  while (touches(cells[first - 1], cells[first])) first -= 1;
  while (touches(cells[last], cells[last + 1])) last += 1;
  return cells.slice(first, last + 1);
}

function touches(left: HeaderCell | undefined, right: HeaderCell | undefined): boolean {
  return left !== undefined && right !== undefined && left.at.column + 1 === right.at.column;
}

/** Whether the lower row holds headers under spanning ones of the upper row, and nothing else. */
function isSpanned(upper: readonly HeaderCell[], lower: readonly HeaderCell[], namer: HeaderNamer): boolean {
  if (upper.length < LEAST_NAMED || lower.length < LEAST_NAMED) return false;
  const under = new Map(lower.map((cell) => [cell.at.column, cell]));
  const named = lower.filter(({ text }) => namer.outright(text) !== null).length;
  if (named * 2 < lower.length) return false;
  const spans = upper.filter(({ at }) => under.has(at.column));
  const repeats = spans.some(({ at, text }) => under.get(at.column)?.text === text);
  const isUnderSpan = ({ at }: HeaderCell) => {
    const above = lastAtOrBefore(upper, at.column);
    return above !== undefined && spans.includes(above);
  };
  return !repeats && lower.every(isUnderSpan) && spans.length < lower.length;
}

function spannedCells(upper: readonly HeaderCell[], lower: readonly HeaderCell[]): readonly HeaderCell[] {
  const under = new Set(lower.map(({ at }) => at.column));
  const alone = upper.filter(({ at }) => !under.has(at.column));
  const grouped = lower.map((cell) => ({ ...cell, group: lastAtOrBefore(upper, cell.at.column)?.text ?? "" }));
  return [...alone, ...grouped].sort((a, b) => a.at.column - b.at.column);
}

function lastAtOrBefore(cells: readonly HeaderCell[], column: number): HeaderCell | undefined {
  return cells.findLast(({ at }) => at.column <= column);
}
