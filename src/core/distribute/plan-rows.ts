import { carriedOwners } from "../carry/carried-owners";
import { measureOf } from "../carry/same-measure";
import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import { isBlank, isErrorValue, textOf, type CellValue } from "../sheet/cell-value";
import { cellOf, type Table, type TableRow } from "../sheet/table";
import { foldText } from "../thai/fold-text";
import type { ListedPlanRow, ListedReason, Place } from "./distribution-plan";

/** What the plan and a department's tab both say of a measure. */
export const SHARED_KEYS = ["issue", "measure", "steps", "start", "end"] as const;

/** A row of the plan that has owners among the agency's departments. */
export interface PlanRow {
  readonly from: Place;
  readonly table: Table;
  readonly row: TableRow;
  /** Folded; "" where the cell is blank. */
  readonly code: string;
  /** The measure as it is compared. */
  readonly measure: string;
  readonly text: string;
  readonly departments: readonly string[];
}

export interface PlanRows {
  readonly rows: readonly PlanRow[];
  readonly listed: readonly ListedPlanRow[];
  readonly rowsRead: number;
}

/**
 * The tables that are the plan: marked sheets, else those that only look like it, so that last year's plan on a sheet
 * beside ours is not distributed. Empty where there is none whose header was found.
 */
export function planTables({ tables }: RecognisedWorkbook): readonly Table[] {
  const plans = tables.filter(({ layout, columns }) => layout === "measures" && columns.length > 0);
  const marked = plans.filter(({ knownBy }) => knownBy === "marker");
  return marked.length > 0 ? marked : plans;
}

/** The rows of the plan with their owners, and what of it goes nowhere. */
export function planRows(tables: readonly Table[], departments: readonly string[]): PlanRows {
  const read = tables.flatMap((table) => table.rows.map((row) => readRow(table, row, departments)));
  const repeated = tables.flatMap(({ sheet, strays }) =>
    strays
      .filter(({ reason }) => reason === "repeated-header")
      .map(({ at }): ListedPlanRow => {
        return { from: { sheet, at }, what: "row", reason: "repeated-header", detail: "", text: "" };
      }),
  );
  return {
    rows: read.flatMap(({ row }) => (row === null ? [] : [row])),
    listed: [...read.flatMap(({ listed }) => listed), ...repeated],
    rowsRead: read.length + repeated.length,
  };
}

/** The code of a row as it is compared. */
export function codeOf({ cells }: Pick<TableRow, "cells">): string {
  return foldText(textOf(cells["code"]));
}

/** The measure of a row as it is compared; a text of signs alone stays as it is. */
export function measureText({ cells }: Pick<TableRow, "cells">): string {
  const folded = measureOf({ cells });
  return folded === "" ? textOf(cells["measure"]) : folded;
}

interface RowReading {
  readonly row: PlanRow | null;
  readonly listed: readonly ListedPlanRow[];
}

function readRow(table: Table, row: TableRow, known: readonly string[]): RowReading {
  const at = cellOf(table, row, "measure") ?? { row: row.row, column: table.range.column };
  const from = { sheet: table.sheet, at };
  const text = titleOf(row);
  const listed = (what: ListedPlanRow["what"], reason: ListedReason, detail: string): ListedPlanRow => {
    return { from, what, reason, detail, text };
  };
  const error = ["code", ...SHARED_KEYS, "owners"].find((key) => isErrorValue(row.cells[key] ?? null));
  if (error !== undefined) return { row: null, listed: [listed("row", "formula-error", error)] };
  if (isBlank(row.cells["measure"])) return { row: null, listed: [listed("row", "no-measure", "")] };
  const { departments, questions } = carriedOwners([row.cells["owners"] ?? null], known);
  const reasons = questions.map(({ kind, detail }) =>
    listed(departments.length === 0 ? "row" : "owner", kind === "unknown-owner" ? kind : "no-owner", detail),
  );
  if (departments.length === 0) return { row: null, listed: reasons };
  const code = codeOf(row);
  return { row: { from, table, row, code, measure: measureText(row), text, departments }, listed: reasons };
}

function titleOf({ cells }: TableRow): string {
  const filled = (key: string): CellValue => (isBlank(cells[key]) ? null : (cells[key] ?? null));
  return textOf(filled("measure") ?? filled("issue") ?? filled("steps") ?? filled("code"));
}
