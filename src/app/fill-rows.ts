import { recogniseWorkbook } from "../core/recognition/recognise-workbook";
import { toA1 } from "../core/sheet/cell-ref";
import type { CellValue } from "../core/sheet/cell-value";
import type { Table } from "../core/sheet/table";
import { foldText } from "../core/thai/fold-text";
import type { Trouble } from "../ports/trouble";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { CellChange, WorkbookWriter } from "../ports/workbook-writer";

/** A row to add: to the plan of measures, or to a department's tab. Values by column key; days are Excel serials. */
export interface RowToFill {
  /** null: the plan of measures. */
  readonly department: string | null;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export type FillOutcome =
  | { readonly kind: "filled"; readonly rows: number }
  /** Nothing was written: there is no such tab, or it lacks a column that the row needs. */
  | { readonly kind: "no-place"; readonly department: string | null; readonly key: string | null }
  | Trouble;

/** Writes each row below the last filled row of its table, all in one step. Filled cells are never touched. */
export async function fillRows(
  workbook: WorkbookReader & WorkbookWriter,
  rows: readonly RowToFill[],
): Promise<FillOutcome> {
  const read = await workbook.read();
  if (read.kind === "trouble") return read;
  const { tables } = recogniseWorkbook(read.workbook.sheets);
  const changes: CellChange[] = [];
  const nextRows = new Map(tables.map((table) => [table, firstFreeRow(table)]));
  for (const row of rows) {
    const table = tables.find((candidate) => isTableOf(candidate, row.department));
    if (table === undefined) return { kind: "no-place", department: row.department, key: null };
    const place = nextRows.get(table) ?? firstFreeRow(table);
    nextRows.set(table, place + 1);
    const absent = Object.keys(row.cells).find((key) => !table.columns.some((column) => column.key === key));
    if (absent !== undefined) return { kind: "no-place", department: row.department, key: absent };
    changes.push(...changesOf(table, place, row));
  }
  const written = await workbook.setCells(changes);
  return written.kind === "trouble" ? written : { kind: "filled", rows: rows.length };
}

function firstFreeRow(table: Table): number {
  return (table.rows.at(-1)?.row ?? table.headerRow) + 1;
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
