import type { PublishedKey } from "../recognition/published/published-key";
import type { ReportTable, ReportTableCell } from "./report-table";
import { wrappedLines } from "./wrapped-lines";

/** A cell of the sheet: where it stands among the rows (zero-based) and how far it reaches. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
}

export interface SheetRows {
  readonly cells: readonly PlacedText[];
  /** The height of each row in points. */
  readonly heights: readonly number[];
}

/** What a line of 16 points needs, vowels above and below included, and the edges of a cell; in points. */
export const LINE_POINTS = 25;
const EDGE_POINTS = 4;
/** Excel's own limit. */
const HIGHEST_ROW = 409;
/** A row goes on below when these are blank: they stay whole where they can. */
const KEPT_WHOLE: readonly PublishedKey[] = ["issue", "question", "measure"];
/** More blank rows would end the table for a reader. */
const MOST_ROWS_OF_WHOLE = 3;
/** Lines that are looked back over for a space to cut at. */
const NEAR_END = 5;

/**
 * Lays rows of a table out on a sheet so that no text is cut off: a row higher than `highest` (points) becomes several,
 * its long texts going on in the next, as tables do at the end of a page. Widths are in characters.
 */
export function sheetRows(
  rows: ReportTable["bodyRows"],
  keys: readonly PublishedKey[],
  widths: readonly number[],
  highest: number,
): SheetRows {
  const most = linesWithin(highest);
  const widthOf = ({ column, columns }: Pick<ReportTableCell, "column" | "columns">) =>
    widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
  const starts: number[] = [];
  const cells: PlacedText[] = [];
  let next = 0;
  for (const row of rows) {
    starts.push(next);
    const cut = row.cells.map((cell) => cutCell(cell, keys, wrappedLines(cell.text, widthOf(cell)), most));
    const count = Math.max(1, ...cut.map((own) => own.rows));
    for (const { cell, texts } of cut) if (cell.rows === 1) cells.push(...placed(cell, texts, next, count));
    next += count;
  }
  const spanning = rows.flatMap((row, index) => {
    const own = row.cells.filter((cell) => cell.rows > 1);
    return own.map((cell) => ({ ...cell, row: starts[index] ?? 0, end: starts[index + cell.rows] ?? next }));
  });
  cells.push(...spanning.map(({ end, ...cell }) => ({ ...cell, rows: end - cell.row })));
  return { cells, heights: heightsOf(cells, next, widthOf) };
}

interface CutCell {
  readonly cell: ReportTableCell;
  /** One for each row that it is cut into. */
  readonly texts: readonly string[];
  /** How many rows of the sheet it asks of the row in which it begins. */
  readonly rows: number;
}

function cutCell(
  cell: ReportTableCell,
  keys: readonly PublishedKey[],
  lines: readonly string[],
  most: number,
): CutCell {
  const key = keys[cell.column];
  const whole = Math.ceil(lines.length / linesWithin(HIGHEST_ROW));
  const isKept = key !== undefined && KEPT_WHOLE.includes(key) && whole <= MOST_ROWS_OF_WHOLE;
  if (cell.rows > 1) return { cell, texts: [cell.text], rows: whole - cell.rows + 1 };
  if (isKept || lines.length <= most) return { cell, texts: [cell.text], rows: whole };
  const texts: string[] = [];
  for (let from = 0; from < lines.length;) {
    const to = cutAt(lines, from, most);
    texts.push(lines.slice(from, to).join("").trim());
    from = to;
  }
  const filled = texts.filter((part) => part !== "");
  return { cell, texts: filled, rows: filled.length };
}

/** How many lines a row of that height (points) holds. */
function linesWithin(height: number): number {
  return Math.max(1, Math.floor((Math.min(height, HIGHEST_ROW) - EDGE_POINTS) / LINE_POINTS));
}

/** Where a text is cut: between words where a space stands near the end of what fits. */
function cutAt(lines: readonly string[], from: number, most: number): number {
  const end = Math.min(lines.length, from + most);
  if (end === lines.length) return end;
  const near = Array.from({ length: NEAR_END }, (_, back) => end - back).filter((to) => to > from);
  return near.find((to) => /\s$/u.test(lines[to - 1] ?? "")) ?? end;
}

/** Each text in a row of its own; the last one reaches down to the end. */
function placed(
  { column, columns }: ReportTableCell,
  texts: readonly string[],
  row: number,
  count: number,
): readonly PlacedText[] {
  return texts.map((text, part) => ({
    row: row + part,
    column,
    rows: part === texts.length - 1 ? count - part : 1,
    columns,
    text,
  }));
}

function heightsOf(
  cells: readonly PlacedText[],
  rows: number,
  widthOf: (cell: PlacedText) => number,
): readonly number[] {
  const heights = Array.from({ length: rows }, () => LINE_POINTS + EDGE_POINTS);
  for (const cell of [...cells].sort((a, b) => a.rows - b.rows)) {
    const needed = wrappedLines(cell.text, widthOf(cell)).length * LINE_POINTS + EDGE_POINTS;
    const rowsOfCell = Array.from({ length: cell.rows }, (_, index) => cell.row + index);
    let lacking = needed - rowsOfCell.reduce((sum, row) => sum + (heights[row] ?? 0), 0);
    for (const row of rowsOfCell) {
      const own = heights[row] ?? 0;
      const added = Math.max(0, Math.min(HIGHEST_ROW - own, lacking));
      heights[row] = own + added;
      lacking -= added;
    }
  }
  return heights;
}
