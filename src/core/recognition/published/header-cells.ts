import type { FilledCell } from "./grid-lines";
import { isQuarterNumber, textInGroup } from "./grid-keys";
import type { HeaderNamer } from "./header-names";

/** A cell that may head a column, with the header that spans it. */
export interface HeaderCell extends FilledCell {
  /** "" where no header spans it. */
  readonly group: string;
}

/** A header as found: one row, or two or three where an upper one spans columns of the one below it. */
export interface HeaderBlock {
  /** Zero-based first row. */
  readonly row: number;
  readonly rows: 1 | 2 | 3;
  /** From left to right. */
  readonly cells: readonly HeaderCell[];
}

/** A cell of a row below another, with what spans it if that is known. */
type LowerCell = FilledCell & Partial<Pick<HeaderCell, "group">>;

const LEAST_NAMED = 2;

/** Whether a cell of the row may name a column: by itself, or as the number of a quarter under a header about those. */
export function mayHoldHeader(line: readonly FilledCell[], namer: HeaderNamer): boolean {
  return line.some(({ text }) => isQuarterNumber(text) || namer.outright(text) !== null);
}

/** The header that begins in the first of these rows of filled cells and may go on in the two below it; null for none. */
export function headerBlock(
  upper: readonly FilledCell[],
  lower: readonly FilledCell[],
  lowest: readonly FilledCell[],
  namer: HeaderNamer,
): HeaderBlock | null {
  const [first, second] = upper;
  if (first === undefined || second === undefined) return null;
  const { row } = first.at;
  const below = spannedBy(lower, lowest, namer);
  const three = below === null ? null : spannedBy(upper, below, namer);
  if (three !== null && isHeader(three, namer)) return { row, rows: 3, cells: three };
  const two = spannedBy(upper, lower, namer);
  if (two !== null && isHeader(two, namer)) return { row, rows: 2, cells: two };
  const span = headedSpan(upper, namer);
  return isHeader(span, namer) ? { row, rows: 1, cells: span } : null;
}

function isHeader(cells: readonly HeaderCell[], namer: HeaderNamer): boolean {
  const keys = cells.flatMap((cell) => namer.outright(textInGroup(cell))?.key ?? []);
  return new Set(keys).size >= LEAST_NAMED && keys.length * 2 >= cells.length;
}

/** The cells from the first that names a key to the last, and what stands beside them without a blank cell between. */
function headedSpan(cells: readonly FilledCell[], namer: HeaderNamer): readonly HeaderCell[] {
  const isNamed = ({ text }: FilledCell) => namer.outright(text) !== null;
  let first = cells.findIndex(isNamed);
  if (first === -1) return [];
  let last = cells.findLastIndex(isNamed);
  while (touches(cells[first - 1], cells[first])) first -= 1;
  while (touches(cells[last], cells[last + 1])) last += 1;
  return cells.slice(first, last + 1).map(ungrouped);
}

function touches(left: FilledCell | undefined, right: FilledCell | undefined): boolean {
  return left !== undefined && right !== undefined && left.at.column + 1 === right.at.column;
}

/** The columns of a header of two rows; null where they are none. */
function spannedBy(
  upper: readonly FilledCell[],
  lower: readonly LowerCell[],
  namer: HeaderNamer,
): readonly HeaderCell[] | null {
  return isSpanned(upper, lower, namer) ? spannedCells(upper, lower) : null;
}

/** Whether the lower row holds headers under spanning ones of the upper row, and nothing else. */
function isSpanned(upper: readonly FilledCell[], lower: readonly FilledCell[], namer: HeaderNamer): boolean {
  if (upper.length < LEAST_NAMED || lower.length < LEAST_NAMED) return false;
  const isNamed = ({ at, text }: FilledCell) =>
    namer.outright(
      text.length > 1 ? text : textInGroup({ text, group: lastAtOrBefore(upper, at.column)?.text ?? "" }),
    ) !== null;
  const named = lower.filter(isNamed).length;
  if (named * 2 < lower.length) return false;
  const under = new Map(lower.map((cell) => [cell.at.column, cell]));
  const spans = upper.filter(({ at }) => under.has(at.column));
  const repeats = spans.some(({ at, text }) => under.get(at.column)?.text === text);
  const isUnderSpan = ({ at }: FilledCell) => {
    const above = lastAtOrBefore(upper, at.column);
    return above !== undefined && spans.includes(above);
  };
  return !repeats && lower.every(isUnderSpan) && spans.length < lower.length;
}

function spannedCells(upper: readonly FilledCell[], lower: readonly LowerCell[]): readonly HeaderCell[] {
  const under = new Set(lower.map(({ at }) => at.column));
  const alone = upper.filter(({ at }) => !under.has(at.column)).map(ungrouped);
  const grouped = lower.map((cell) => {
    const above = lastAtOrBefore(upper, cell.at.column)?.text ?? "";
    return { ...cell, group: (cell.group ?? "") === "" ? above : `${above} / ${cell.group ?? ""}` };
  });
  return [...alone, ...grouped].sort((a, b) => a.at.column - b.at.column);
}

function ungrouped(cell: FilledCell): HeaderCell {
  return { ...cell, group: "" };
}

function lastAtOrBefore(cells: readonly FilledCell[], column: number): FilledCell | undefined {
  return cells.findLast(({ at }) => at.column <= column);
}
