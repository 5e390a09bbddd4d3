import { readOwners } from "../departments/read-owners";
import { codeOf, measureText, planTables } from "../distribute/plan-rows";
import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import type { CellRef } from "../sheet/cell-ref";
import { isBlank, textOf, type CellValue } from "../sheet/cell-value";
import { cellOf, type Table, type TableRow } from "../sheet/table";
import type { Status } from "../statuses/status";
import { foldText } from "../thai/fold-text";
import type { CompiledRow } from "./summary-model";

/** How far the workbook's own plan of measures has come, by what was compiled. */
export interface PlanProgress {
  /** Measures of the plan that no compiled row is about, by code or by text. */
  readonly unreported: readonly PlannedMeasure[];
  /** Measures that every department has to carry out, with how far each has come. */
  readonly shared: readonly SharedMeasure[];
}

export interface PlannedMeasure {
  readonly sheet: string;
  /** The measure's cell. */
  readonly at: CellRef;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export interface SharedMeasure extends PlannedMeasure {
  /** One for each department, in the order given. */
  readonly states: readonly SharedState[];
}

/** absent: no row of the department is about it; several: rows that do not agree; unknown: no readable status. */
export type SharedState = Status | "absent" | "several" | "unknown";

/** Compares the plan of measures with the compiled rows. Departments in the spelling of the rows. */
export function planProgress(
  workbook: RecognisedWorkbook,
  rows: readonly CompiledRow[],
  departments: readonly string[],
): PlanProgress {
  const planned = planTables(workbook).flatMap((table) =>
    table.rows.filter(({ cells }) => !isBlank(cells["measure"])).map((row) => ({ table, row })),
  );
  if (planned.length === 0) return { unreported: [], shared: [] };
  const uses = codeUses(planned.map(({ row }) => row));
  const reported = byName(rows);
  const rowsOf = (row: TableRow): readonly CompiledRow[] => {
    const code = codeOf(row);
    const own = code !== "" && uses.get(code) === 1 ? (reported.get(`code ${code}`) ?? []) : [];
    const alike = (reported.get(`text ${measureText(row)}`) ?? []).filter(
      (other) => !isAnothersCode(other, code, uses),
    );
    return [...new Set([...own, ...alike])];
  };
  return {
    unreported: planned.filter(({ row }) => rowsOf(row).length === 0).map(({ table, row }) => measureOf(table, row)),
    shared: planned
      .filter(({ row }) => isForAll(row, departments))
      .map(({ table, row }): SharedMeasure => {
        const own = rowsOf(row);
        const states = departments.map((department) => stateOf(own.filter((one) => one.department === department)));
        return { ...measureOf(table, row), states };
      }),
  };
}

function codeUses(rows: readonly TableRow[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const row of rows) uses.set(codeOf(row), (uses.get(codeOf(row)) ?? 0) + 1);
  return uses;
}

function byName(rows: readonly CompiledRow[]): ReadonlyMap<string, readonly CompiledRow[]> {
  const named = new Map<string, CompiledRow[]>();
  for (const row of rows) {
    for (const name of [`code ${codeOf(row)}`, `text ${measureText(row)}`]) {
      const others = named.get(name);
      if (others === undefined) named.set(name, [row]);
      else others.push(row);
    }
  }
  return named;
}

/** A row that says the same under the code of another measure of the plan is about that one. */
function isAnothersCode(row: CompiledRow, code: string, uses: ReadonlyMap<string, number>): boolean {
  const own = codeOf(row);
  return own !== "" && own !== code && uses.has(own);
}

function measureOf(table: Table, row: TableRow): PlannedMeasure {
  const at = cellOf(table, row, "measure") ?? { row: row.row, column: table.range.column };
  return { sheet: table.sheet, at, cells: row.cells };
}

function isForAll({ cells }: TableRow, departments: readonly string[]): boolean {
  const { owners, allDepartments } = readOwners(textOf(cells["owners"]), departments);
  const named = new Set(owners.map(foldText));
  return allDepartments || (departments.length > 1 && departments.every((name) => named.has(foldText(name))));
}

function stateOf(rows: readonly CompiledRow[]): SharedState {
  const [first, ...others] = rows;
  if (first === undefined) return "absent";
  if (others.some(({ status }) => status !== first.status)) return "several";
  return first.status ?? "unknown";
}
