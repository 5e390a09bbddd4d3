import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import { toA1 } from "../core/sheet/cell-ref";
import type { CellValue } from "../core/sheet/cell-value";
import type { Table } from "../core/sheet/table";
import { foldText } from "../core/thai/fold-text";
import type { Trouble } from "../ports/trouble";
import type { WorkbookContent, WorkbookReader } from "../ports/workbook-reader";
import type { CellChange, WorkbookWriter } from "../ports/workbook-writer";

/** A row to add: to the plan of measures, or to a department's tab. Values by column key; days are Excel serials. */
export interface RowToFill {
  /** null: the plan of measures. */
  readonly department: string | null;
  /** The title of the tab, where the department has several; otherwise its marked one, else its first. */
  readonly sheet?: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export type FillOutcome =
  | { readonly kind: "filled"; readonly rows: number }
  /** Nothing was written: there is no such tab, or it lacks a column that the row needs. */
  | { readonly kind: "no-place"; readonly department: string | null; readonly key: string | null }
  | Trouble;

type NoPlace = Extract<FillOutcome, { readonly kind: "no-place" }>;
type ChangesOutcome = { readonly kind: "changes"; readonly changes: readonly CellChange[] } | NoPlace;

/**
 * Writes each row below the last filled row of its table, all in one step with the other changes. Filled cells are never
 * touched by a row.
 */
export async function fillRows(
  workbook: WorkbookReader & WorkbookWriter,
  rows: readonly RowToFill[],
  others: readonly CellChange[] = [],
): Promise<FillOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const changes = changesFor(read.workbook, recogniseWorkbook(read.workbook.sheets).tables, rows);
  if (changes.kind !== "changes") return changes;
  const written = await workbook.setCells([...others, ...changes.changes]);
  return written.kind === "trouble" ? written : { kind: "filled", rows: rows.length };
}

/** What writing each row below the last filled row of its table changes, or why one has no place. */
export function changesFor(
  content: WorkbookContent,
  tables: readonly Table[],
  rows: readonly RowToFill[],
): ChangesOutcome {
  const changes: CellChange[] = [];
  const nextRows = new Map(tables.map((table) => [table, firstFreeRow(table, content)]));
  for (const row of rows) {
    const table = tableFor(tables, row);
    if (table === null) return { kind: "no-place", department: row.department, key: null };
    const noPlace = whyNoPlace(table, row);
    if (noPlace !== null) return noPlace;
    const place = nextRows.get(table) ?? firstFreeRow(table, content);
    nextRows.set(table, place + 1);
    changes.push(...changesOf(table, place, row));
  }
  return { kind: "changes", changes };
}

/** The table that takes the row, a marked sheet before one that only looks like it; null where there is none. */
export function tableFor(tables: readonly Table[], { department, sheet }: RowToFill): Table | null {
  const own = tables.filter((table) => isTableOf(table, department) && (sheet ?? table.sheet) === table.sheet);
  return own.find(({ knownBy }) => knownBy === "marker") ?? own[0] ?? null;
}

/** The first column that the row needs and the table lacks, as an outcome; null where the table takes the row. */
export function whyNoPlace(table: Table, { department, cells }: RowToFill): NoPlace | null {
  const absent = Object.keys(cells).find((key) => !table.columns.some((column) => column.key === key));
  return absent === undefined ? null : { kind: "no-place", department, key: absent };
}

/** Below the last row, and below a header that is repeated after it and formulas that show nothing yet. */
function firstFreeRow({ rows, headerRow, strays, columns, sheetId }: Table, { sheets }: WorkbookContent): number {
  const headers = strays.filter(({ reason }) => reason === "repeated-header").map(({ at }) => at.row);
  const formulas = sheets.find(({ id }) => id === sheetId)?.formulas ?? [];
  const own = formulas.filter(({ column }) => columns.some(({ at }) => at.column === column));
  const taken = [rows.at(-1)?.row ?? headerRow, ...headers, ...own.map(({ row }) => row)];
  return taken.reduce((last, row) => (row > last ? row : last), headerRow) + 1;
}

function changesOf(table: Table, row: number, { cells }: RowToFill): readonly CellChange[] {
  return table.columns.flatMap(({ key, at }) => {
    const value = cells[key];
    if (value === undefined) return [];
    return [{ sheet: table.sheet, cell: toA1({ row, column: at.column }), expected: null, value }];
  });
}

function isTableOf(table: Table, department: string | null): boolean {
  if (department === null) return table.layout === "measures";
  return table.layout === "department" && foldText(table.department) === foldText(department);
}
