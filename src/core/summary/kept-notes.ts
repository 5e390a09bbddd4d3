import { isBlank, textOf, type CellValue } from "../sheet/cell-value";
import { valueAt, type Grid } from "../sheet/grid";
import { SUMMARY_COLUMNS } from "../templates/data/summary-columns";
import { eachInSteps, type Steps } from "../steps/steps";
import type { SummaryGeometry } from "./summary-geometry";

/** A row of an earlier summary, with what a person wrote beside it. */
export interface NotedRow {
  readonly department: CellValue;
  readonly code: CellValue;
  readonly measure: CellValue;
  /** What else tells the row from others of the same measure. */
  readonly others: string;
  /** From the standing column for notes on; shorter rows have nothing farther right. */
  readonly notes: readonly CellValue[];
}

/** What a person wrote on a summary. */
export interface KeptNotes {
  /** Headers of the columns that the person added, from the first after the standing one on. */
  readonly headers: readonly CellValue[];
  /** Every row of the compiled table, noted or not: of equal ones the place tells which is which. */
  readonly beside: readonly NotedRow[];
  /** Lines whose row was gone already. */
  readonly gone: readonly NotedRow[];
}

const ROWS_A_STEP = 100;

export const NO_NOTES: KeptNotes = { headers: [], beside: [], gone: [] };

/** What tells rows of one measure apart. */
export const TELLING_KEYS = ["issue", "steps", "start", "end", "result", "outcome", "evidence", "note"] as const;

/** Reads what a person wrote on a summary that is otherwise as we wrote it. It stops after some rows. */
export function* notesInSteps(grid: Grid, geometry: SummaryGeometry): Steps<KeptNotes> {
  const { headerRow, rows, notesColumn, goneRow } = geometry;
  const end = grid.origin.column + (grid.cells[0]?.length ?? 0);
  const last = grid.origin.row + grid.cells.length;
  const columns = ownColumns(grid, geometry);
  const cell = (row: number, key: string) => {
    const column = columns.get(key);
    return column === undefined ? null : valueAt(grid, { row, column });
  };
  const rightOf = (row: number, from: number) =>
    trimmed(numbersFrom(from, end).map((column) => valueAt(grid, { row, column })));
  const line = (row: number): NotedRow => ({
    department: cell(row, "department"),
    code: cell(row, "code"),
    measure: cell(row, "measure"),
    others: othersOf((key) => cell(row, key)),
    notes: rightOf(row, notesColumn),
  });
  const beside: NotedRow[] = [];
  yield* eachInSteps(numbersFrom(headerRow + 1, headerRow + 1 + rows), ROWS_A_STEP, (row) => beside.push(line(row)));
  return {
    headers: rightOf(headerRow, notesColumn + 1),
    beside,
    gone: goneRow === null ? [] : numbersFrom(goneRow, last).map(line).filter(isFilled),
  };
}

/** What else a row says, as one text to compare. */
export function othersOf(cell: (key: (typeof TELLING_KEYS)[number]) => CellValue | undefined): string {
  return TELLING_KEYS.map((key) => textOf(cell(key))).join("\n");
}

/** The columns of the compiled table by their headers, which are as we wrote them. */
function ownColumns(grid: Grid, { headerRow, notesColumn }: SummaryGeometry): ReadonlyMap<string, number> {
  const headers = new Map(
    numbersFrom(0, notesColumn).map((column) => [textOf(valueAt(grid, { row: headerRow, column })), column]),
  );
  return new Map(
    SUMMARY_COLUMNS.flatMap(({ key, header }): readonly (readonly [string, number])[] => {
      const column = headers.get(header);
      return column === undefined ? [] : [[key, column]];
    }),
  );
}

function numbersFrom(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

function isFilled({ department, code, measure, notes }: NotedRow): boolean {
  return notes.length > 0 || [department, code, measure].some((value) => !isBlank(value));
}

function trimmed(values: readonly CellValue[]): readonly CellValue[] {
  return values.slice(0, values.findLastIndex((value) => value !== null && value !== "") + 1);
}
