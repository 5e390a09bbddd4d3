import { isBlank } from "../../sheet/cell-value";
import { valueAt, type Grid } from "../../sheet/grid";
import type { FoundHeader } from "./find-headers";
import { lineWithin, type FilledCell, type GridLines } from "./grid-lines";
import { gridKeyOf } from "./grid-keys";
import type { HeaderNamer } from "./header-names";
import { fitsAfterGap, isListed } from "./fits-columns";
import { headingSubject, NO_SUBJECT } from "./read-subject";
import type { PublishedHeading } from "./published-table";

/** One line below a header that belongs to its table, or may. */
export type SegmentLine =
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "heading"; readonly row: number; readonly heading: PublishedHeading };

/** What stands below one header, as far as its table goes. */
export interface Segment {
  readonly header: FoundHeader;
  readonly lines: readonly SegmentLine[];
  /** How many lines that are none of the table's stand below it, before the next header. */
  readonly loose: number;
}

/** Blank rows after which a table without another header does not go on. */
const MOST_BLANK_ROWS = 2;

/** Lines that may stand between two parts of a table: titles that a page break repeats, a heading. */
export const MOST_LOOSE_LINES = 3;
const LONGEST_GROUP = 120;

interface Walk {
  readonly lines: SegmentLine[];
  /** How many rows of the table there are so far, and how many of them begin with a list number. */
  rows: number;
  listed: number;
  /** Blank rows since the last line. */
  blank: number;
  /** Lines that are none of the table's. */
  loose: number;
}

/** Reads the rows below a header until `end`, the row (zero-based, not included) of the next header in its columns. */
export function readSegment(lines: GridLines, header: FoundHeader, end: number, namer: HeaderNamer): Segment {
  const walk: Walk = { lines: [], rows: 0, listed: 0, blank: 0, loose: 0 };
  for (let row = header.row + header.rows; row < end; row += 1) {
    const cells = cellsOf(lines, header, row);
    if (cells.length === 0) walk.blank += 1;
    else readLine(lines, header, cells, walk, namer);
  }
  return { header, lines: walk.lines, loose: walk.loose };
}

function readLine(
  lines: GridLines,
  header: FoundHeader,
  cells: readonly FilledCell[],
  walk: Walk,
  namer: HeaderNamer,
): void {
  const [first] = cells;
  if (first === undefined) return;
  const { row } = first.at;
  const isAlone = cells.length === 1 && first.at.column === header.from && header.from < header.to;
  const heading = isAlone ? headingOf(first, walk, cellsOf(lines, header, row + 1), namer) : null;
  if (heading !== null) addHeading(heading, row, walk);
  else if (walk.loose === 0 && isRow(lines.grid, header, cells, walk, namer)) {
    walk.lines.push({ kind: "row", row });
    walk.rows += 1;
    if (first.at.column === header.from && isListed(first.text)) walk.listed += 1;
  } else walk.loose += 1;
  walk.blank = 0;
}

/** Below a heading the table may go on, unless too much that is none of it stands between. */
function addHeading(heading: PublishedHeading, row: number, walk: Walk): void {
  walk.lines.push({ kind: "heading", row, heading });
  if (walk.loose <= MOST_LOOSE_LINES) walk.loose = 0;
}

/** A line that names an indicator or an instrument, or any short line across the table with a row right below it. */
function headingOf(
  { text, at }: FilledCell,
  { blank, loose }: Walk,
  below: readonly FilledCell[],
  namer: HeaderNamer,
): PublishedHeading | null {
  const subject = headingSubject(text, at);
  const isInside = blank === 0 && loose === 0;
  if (subject !== null) return { at, text, subject, kind: isInside ? "group" : "loose" };
  const isGroup = isInside && text.length <= LONGEST_GROUP && !isListed(text);
  if (!isGroup || below.length < 2 || headsAnotherTable(below, namer)) return null;
  return { at, text, subject: NO_SUBJECT, kind: "group" };
}

function isRow(grid: Grid, header: FoundHeader, cells: readonly FilledCell[], walk: Walk, namer: HeaderNamer): boolean {
  const [first, second] = cells;
  if (first === undefined || headsAnotherTable(cells, namer)) return false;
  if (walk.blank > 0 && walk.lines.length > 0) return second !== undefined && goesOnAfterGap(grid, header, first, walk);
  if (second !== undefined || first.at.column > header.from) return true;
  return header.from === header.to || isListed(first.text);
}

function goesOnAfterGap(grid: Grid, header: FoundHeader, { at }: FilledCell, walk: Walk): boolean {
  const isNear = walk.blank <= MOST_BLANK_ROWS && !isFilledBeside(grid, header, at.row);
  return isNear && fitsAfterGap(grid, header, walk, at.row);
}

function cellsOf(lines: GridLines, { from, to }: FoundHeader, row: number): readonly FilledCell[] {
  return lineWithin(lines, row, from, to);
}

/** Two short cells or more, each of which is a known header of some table. */
function headsAnotherTable(cells: readonly FilledCell[], namer: HeaderNamer): boolean {
  const headers = cells.filter(({ text }) => gridKeyOf(text) === null && isKnownHeader(text, namer));
  return headers.length >= 2 && headers.length * 2 >= cells.length;
}

function isKnownHeader(text: string, namer: HeaderNamer): boolean {
  return namer.isOther(text) || namer.outright(text) !== null;
}

function isFilledBeside(grid: Grid, { from, to }: FoundHeader, row: number): boolean {
  return [from - 1, to + 1].some((column) => column >= 0 && !isBlank(valueAt(grid, { row, column })));
}
