import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { newXlsx, type XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileSummary } from "../../src/app/compile-summary";
import type { CellValue } from "../../src/core/sheet/cell-value";
import type { PlanCell, SheetPlan } from "../../src/core/sheet/sheet-plan";
import { planDepartment } from "../../src/core/templates/plan-department";
import { HEADER_ROW } from "../../src/core/templates/table-specs";
import type { WorkbookContent } from "../../src/ports/workbook-reader";
import { bigWorkbook, type Size } from "./big-workbook";
import { cleanRow } from "./check-texts";
import { inTurns, ratiosTo } from "./timing";

const AS_OF = { year: 2026, month: 10, day: 1 };

/** Compiling the files that departments returned, one tab each, against a loop that only puts their rows together. */
export async function benchCompile({ tabs: count, rows }: Size): Promise<string> {
  const files: Uint8Array[] = [];
  for (let tab = 0; tab < count; tab += 1) files.push(await bigWorkbook({ tabs: 1, rows }, cleanRow, tab));
  const appended = await appendRows(files);
  const compiled = await compile(files, false);
  const timings = await inTurns({
    "plain loop": () => timed(() => appendRows(files)),
    compile: () => timed(() => compile(files, false)),
    "check and compile": () => timed(() => compile(files, true)),
  });
  const head = `${String(count)} files of ${String(rows)} rows: ${String(appended)} appended, ${String(compiled)} compiled\n`;
  return `${head}${ratiosTo("plain loop", timings)}`;
}

async function timed(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

/** Opens every file, appends the rows below its header to one list and saves them on one sheet. Gives their number. */
async function appendRows(files: readonly Uint8Array[]): Promise<number> {
  const cells: (readonly PlanCell[])[] = [];
  for (const bytes of files) {
    const { sheets } = await contentOf(await opened(bytes));
    for (const { marker, grid } of sheets) {
      if (marker?.spec === "department") cells.push(...grid.cells.slice(HEADER_ROW + 1 - grid.origin.row).map(plain));
    }
  }
  const workbook = newXlsx();
  const written = await workbook.insert([plainSheet(cells)], "start");
  if (written.kind === "trouble") throw new Error(`The rows could not be written: ${written.code}.`);
  await workbook.save();
  return cells.length;
}

function plain(row: readonly CellValue[]): readonly PlanCell[] {
  return row.map((value) => (typeof value === "boolean" ? String(value) : value));
}

/** The cells alone: no style, no list, no name. */
function plainSheet(cells: SheetPlan["blocks"][number]["cells"]): SheetPlan {
  const plan = planDepartment({ agencyName: "", planYear: 2569, digits: "arabic", department: "ทั้งหมด", title: "rows" });
  const blocks = [{ at: { row: 0, column: 0 }, cells }];
  return { ...plan, blocks, styles: [], merges: [], rowHeights: [], lists: [], highlights: [], names: [], charts: [] };
}

/** The way of `ita compile`, with its check of every file or without. Gives the number of rows compiled. */
async function compile(files: readonly Uint8Array[], isChecked: boolean): Promise<number> {
  const workbooks: XlsxWorkbook[] = [];
  for (const bytes of files) workbooks.push(await opened(bytes));
  if (isChecked) for (const workbook of workbooks) await checkWorkbook(workbook, {});
  const [base, ...others] = workbooks;
  if (base === undefined) throw new Error("There is nothing to compile.");
  const contents = await Promise.all(others.map(contentOf));
  const outcome = await compileSummary(base, {
    asOf: AS_OF,
    others: contents.map((content, index) => ({ file: `${String(index + 2)}.xlsx`, content })),
  });
  if (outcome.kind !== "compiled") throw new Error(`The files could not be compiled: ${outcome.kind}.`);
  await base.save();
  return outcome.model.conservation.rowsWritten;
}

async function opened(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const workbook = await openXlsx(bytes, "bench.xlsx");
  if ("kind" in workbook) throw new Error(`A file could not be opened: ${workbook.code}.`);
  return workbook;
}

async function contentOf(workbook: XlsxWorkbook): Promise<WorkbookContent> {
  const read = await workbook.read();
  if (read.kind === "trouble") throw new Error(`A file could not be read: ${read.code}.`);
  return read.workbook;
}
