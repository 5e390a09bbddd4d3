import type { CellRef } from "../sheet/cell-ref";
import { isBlank, type CellValue } from "../sheet/cell-value";
import { valueAt, type Grid } from "../sheet/grid";
import { rangeBetween } from "../sheet/range-ref";
import type { ExtraColumn, Stray, Table, TableColumn, TableRow } from "../sheet/table";
import type { ColumnSpec } from "../templates/column-spec";
import { HEADER_ROW, TABLE_SPECS } from "../templates/table-specs";
import { foldText } from "../thai/fold-text";
import { findHeader, topRows, type FoundHeader } from "./find-header";
import { columnsByPlace } from "./place-columns";
import { withoutPlainScore, yearColumns } from "./score-columns";
import type { SheetSource } from "./sheet-source";

type Layout = Table["layout"];

/** A header with fewer known columns is not taken for one of ours. */
const LEAST_ON_MARKED_SHEET = 2;
const LEAST_ON_OTHER_SHEET = 4;
const LEAST_CELLS_OF_MOVED_ROW = 3;
const TELLING_KEYS: Readonly<Record<Layout, readonly string[]>> = {
  scores: ["indicator", "instrument"],
  measures: ["measure", "owners"],
  department: ["measure", "status"],
};

/** The table of a sheet that carries our marker. Without any header it has no column and no row, only strays. */
export function recogniseMarkedTable(source: SheetSource, layout: Layout, department: string): Table {
  const specs = TABLE_SPECS[layout];
  const header = findHeader(topRows(source.grid), specs, LEAST_ON_MARKED_SHEET);
  if (header !== null) return build(source, layout, department, "marker", header);
  return {
    sheet: source.name,
    sheetId: source.id,
    layout,
    knownBy: "marker",
    department,
    range: { row: HEADER_ROW, column: 0, rows: 1, columns: specs.length },
    headerRow: HEADER_ROW,
    columns: [],
    missing: specs.filter((spec) => spec.column === "required").map((spec) => spec.key),
    extra: [],
    rows: [],
    strays: filledCells(source.grid).map((at) => ({ at, reason: "header-not-found" as const })),
  };
}

/** The table of any other sheet, or null when no row names enough columns of one layout. */
export function recogniseUnmarkedTable(source: SheetSource): Table | null {
  const top = topRows(source.grid);
  const candidates = (["department", "measures", "scores"] as const).flatMap((layout) => {
    const header = findHeader(top, TABLE_SPECS[layout], LEAST_ON_OTHER_SHEET);
    if (header === null) return [];
    const outright = header.columns.filter(({ match }) => match !== "lookalike").map(({ key }) => key);
    const telling = TELLING_KEYS[layout].every((key) => outright.includes(key));
    return telling && outright.length >= LEAST_ON_OTHER_SHEET ? [{ layout, header, named: outright.length }] : [];
  });
  const best = candidates.sort((a, b) => b.named - a.named)[0];
  if (best === undefined) return null;
  return build(source, best.layout, best.layout === "department" ? source.name : "", "header", best.header);
}

function build(
  source: SheetSource,
  layout: Layout,
  department: string,
  knownBy: Table["knownBy"],
  header: FoundHeader,
): Table {
  const { grid } = source;
  const years = layout === "scores" ? yearColumns(header.cells) : [];
  const specs = withoutPlainScore(TABLE_SPECS[layout], years);
  const named = [...header.columns.filter(({ key }) => specs.some((spec) => spec.key === key)), ...years];
  const placed = knownBy === "marker" && layout !== "scores" ? columnsByPlace(grid, header.row, named, specs) : [];
  const columns = [...named, ...placed].sort((a, b) => a.at.column - b.at.column);
  const extra = header.cells
    .filter(({ at }) => !columns.some((column) => column.at.column === at.column))
    .map(({ text, at }): ExtraColumn => ({ header: text, at }));
  const { rows, strays } = rowsBelow(grid, header.row, columns, extra);
  return {
    sheet: source.name,
    sheetId: source.id,
    layout,
    knownBy,
    department,
    range: extent(header.row, columns, rows),
    headerRow: header.row,
    columns,
    missing: missingKeys(specs, columns),
    extra,
    rows,
    strays: [...straysAbove(grid, header.row, columns, knownBy), ...strays],
  };
}

function missingKeys(specs: readonly ColumnSpec[], columns: readonly TableColumn[]): readonly string[] {
  return specs
    .filter((spec) => spec.column === "required" && !columns.some((column) => column.key === spec.key))
    .map((spec) => spec.key);
}

function extent(headerRow: number, columns: readonly TableColumn[], rows: readonly TableRow[]): Table["range"] {
  const places = columns.map((column) => column.at.column);
  return rangeBetween(
    { row: headerRow, column: Math.min(...places) },
    { row: rows.at(-1)?.row ?? headerRow, column: Math.max(...places) },
  );
}

function rowsBelow(
  grid: Grid,
  headerRow: number,
  columns: readonly TableColumn[],
  extra: readonly ExtraColumn[],
): { readonly rows: readonly TableRow[]; readonly strays: readonly Stray[] } {
  const rows: TableRow[] = [];
  const strays: Stray[] = [];
  const last = grid.origin.row + grid.cells.length - 1;
  const words = headerWords(columns);
  const known = new Set(columns.map(({ at }) => at.column));
  const headed = new Set(extra.map(({ at }) => at.column));
  for (let row = headerRow + 1; row <= last; row += 1) {
    const cells = cellsOf(grid, row, columns);
    if (repeatsHeader(cells, words)) {
      strays.push({ at: { row, column: columns[0]?.at.column ?? 0 }, reason: "repeated-header" });
      continue;
    }
    if (columns.some(({ key }) => !isBlank(cells[key]))) rows.push({ row, cells });
    strays.push(...straysOf(grid, row, known, headed));
  }
  return { rows, strays };
}

function cellsOf(grid: Grid, row: number, columns: readonly TableColumn[]): TableRow["cells"] {
  const cells: Record<string, CellValue> = {};
  for (const { key, at } of columns) cells[key] = valueAt(grid, { row, column: at.column });
  return cells;
}

interface HeaderWord {
  readonly key: string;
  readonly folded: string;
  /** A longer text is not folded: few texts of a row are as short as a header, and folding costs more than all else. */
  readonly longest: number;
}

const STRAY_SPACES = 20;
const LEAST_REPEATED = 3;

function headerWords(columns: readonly TableColumn[]): readonly HeaderWord[] {
  return columns.map(({ key, header }) => ({
    key,
    folded: foldText(header),
    longest: header.length * 2 + STRAY_SPACES,
  }));
}

function repeatsHeader(cells: TableRow["cells"], words: readonly HeaderWord[]): boolean {
  const least = Math.min(LEAST_REPEATED, words.length);
  let same = 0;
  for (const [index, word] of words.entries()) {
    if (same + words.length - index < least) return false;
    if (isWord(cells[word.key], word)) same += 1;
    if (same >= least) return true;
  }
  return least === 0;
}

function isWord(value: CellValue | undefined, { folded, longest }: HeaderWord): boolean {
  if (typeof value !== "string" || folded === "") return false;
  return value.length >= folded.length && value.length <= longest && foldText(value) === folded;
}

function straysOf(grid: Grid, row: number, known: ReadonlySet<number>, headed: ReadonlySet<number>): readonly Stray[] {
  const strays: Stray[] = [];
  const values = grid.cells[row - grid.origin.row] ?? [];
  for (let index = 0; index < values.length; index += 1) {
    const column = grid.origin.column + index;
    if (known.has(column) || isBlank(values[index])) continue;
    strays.push({ at: { row, column }, reason: headed.has(column) ? "unknown-column" : "outside-columns" });
  }
  return strays;
}

function filledCells(grid: Grid): readonly CellRef[] {
  return grid.cells.flatMap((row, r) =>
    row.flatMap((value, c) => (isBlank(value) ? [] : [{ row: grid.origin.row + r, column: grid.origin.column + c }])),
  );
}

/**
 * The filled cells above a header. A sheet of ours has its titles in the first column, so every other cell there is a
 * person's; elsewhere titles stand anywhere. A row with several cells in our columns may be data that was moved.
 */
function straysAbove(
  grid: Grid,
  headerRow: number,
  columns: readonly TableColumn[],
  knownBy: Table["knownBy"],
): readonly Stray[] {
  const known = new Set(columns.map(({ at }) => at.column));
  const above = filledCells({ ...grid, cells: grid.cells.slice(0, Math.max(0, headerRow - grid.origin.row)) });
  const filledIn = new Map<number, number>();
  for (const { row, column } of above) filledIn.set(row, (filledIn.get(row) ?? 0) + (known.has(column) ? 1 : 0));
  const isMoved = ({ row }: CellRef) => (filledIn.get(row) ?? 0) >= LEAST_CELLS_OF_MOVED_ROW;
  return above
    .filter((at) => (knownBy === "marker" ? at.column > 0 || isMoved(at) : known.has(at.column) && isMoved(at)))
    .map((at): Stray => ({ at, reason: "above-header" }));
}
