import { isBlank } from "../sheet/cell-value";
import type { Table, TableRow } from "../sheet/table";
import { eachInSteps, type Steps } from "../steps/steps";
import { foldText } from "../thai/fold-text";
import type { CompileOptions, CompileSource } from "./compile-source";
import { compiledRow } from "./compiled-row";
import { countByDepartment } from "./count-statuses";
import type { CompiledRow, SummaryModel } from "./summary-model";

/** A department's tab that comes in. */
export interface CompiledTab {
  /** "" for the workbook that gets the summary. */
  readonly file: string;
  readonly table: Table;
  /** One spelling for every tab of a department: the agency's own, or the first tab's when the agency does not list it. */
  readonly department: string;
}

const ROWS_A_STEP = 50;

/** The departments' tabs of all sources as they come. */
export function departmentTabs(sources: readonly CompileSource[]): readonly Omit<CompiledTab, "department">[] {
  return sources.flatMap(({ file, workbook }) =>
    workbook.tables.filter(({ layout }) => layout === "department").map((table) => ({ file, table })),
  );
}

/** The same in the order of the summary: those of listed departments in the agency's order, then the others as they come. */
export function compiledTabs(
  sources: readonly CompileSource[],
  { departments }: Pick<CompileOptions, "departments">,
): readonly CompiledTab[] {
  const tabs = departmentTabs(sources);
  const places = new Map<string, { readonly place: number; readonly name: string }>();
  for (const name of [...departments, ...tabs.map(({ table }) => table.department)]) {
    const key = foldText(name);
    if (!places.has(key)) places.set(key, { place: places.size, name });
  }
  return tabs
    .map((tab) => ({ ...tab, known: places.get(foldText(tab.table.department)) }))
    .sort((a, b) => (a.known?.place ?? 0) - (b.known?.place ?? 0))
    .map(({ file, table, known }) => ({ file, table, department: known?.name ?? table.department }));
}

/** The rows of these tabs that name a measure. It stops after some rows. */
export function* tabRowsInSteps(tabs: readonly CompiledTab[], options: CompileOptions): Steps<CompiledRow[]> {
  const rows: CompiledRow[] = [];
  for (const { file, table, department } of tabs) {
    const { sheet, range } = table;
    yield* eachInSteps(table.rows.filter(hasMeasure), ROWS_A_STEP, ({ row, cells }) => {
      const source = { row, column: range.column };
      rows.push(compiledRow({ file, sheet, source, department, cells }, options));
    });
    yield;
  }
  return rows;
}

/** Whether a row of a tab comes in. */
export function hasMeasure(row: TableRow): boolean {
  return !isBlank(row.cells["measure"]);
}

/** How far each department has come, and who has a tab but no row on it. */
export function countedDepartments(
  tabs: readonly CompiledTab[],
  rows: readonly CompiledRow[],
): Pick<SummaryModel, "byDepartment" | "emptyDepartments"> {
  const labels = [...tabs.map(({ department }) => department), ...rows.map(({ department }) => department)];
  const byDepartment = countByDepartment(rows, [...new Set(labels)]);
  const unread = tabs.filter(({ table }) => isHeaderless(table)).map(({ department }) => department);
  const empty = byDepartment.filter(({ label, total }) => total === 0 && !unread.includes(label));
  return { emptyDepartments: empty.map(({ label }) => label), byDepartment };
}

/** Its rows stand there unread, so nobody can say that it holds no measure. */
function isHeaderless({ strays }: Table): boolean {
  return strays.some(({ reason }) => reason === "header-not-found");
}
