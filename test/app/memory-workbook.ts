import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { newXlsx, type XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import type { CellValue } from "../../src/core/sheet/cell-value";
import { valueAt } from "../../src/core/sheet/grid";
import { fromA1 } from "../../src/core/sheet/cell-ref";
import type { SheetContent, WorkbookContent, WorkbookReader } from "../../src/ports/workbook-reader";
import { insertSet, type SetRequest } from "../../src/app/insert-set";
import { SAMPLE_AGENCY, SAMPLE_DEPARTMENTS, SAMPLE_SCORES } from "../../src/core/samples/data/sample-agency";

/** What a person chooses for the sample agency. */
export const SAMPLE_SET: SetRequest = {
  agency: SAMPLE_AGENCY,
  assessedYear: 2568,
  round: 12,
  digits: "thai",
  departments: SAMPLE_DEPARTMENTS,
  scores: SAMPLE_SCORES,
};

export const SAMPLE_TITLES = ["ข้อมูลหน่วยงาน", "คะแนน ITA", "มาตรการ", ...SAMPLE_DEPARTMENTS];

/** A new .xlsx workbook in memory with the standard set of the sample agency. */
export async function sampleWorkbook(changes: Partial<SetRequest> = {}): Promise<XlsxWorkbook> {
  const workbook = newXlsx();
  const outcome = await insertSet(workbook, { ...SAMPLE_SET, ...changes });
  if (outcome.kind !== "inserted") throw new Error(`Inserting gave ${outcome.kind}`);
  return workbook;
}

export async function contentOf(workbook: WorkbookReader): Promise<WorkbookContent> {
  const outcome = await workbook.read();
  if (outcome.kind !== "read") throw new Error(`Reading gave ${outcome.code}`);
  return outcome.workbook;
}

export async function sheetOf(workbook: WorkbookReader, title: string): Promise<SheetContent> {
  const sheet = (await contentOf(workbook)).sheets.find(({ name }) => name === title);
  if (sheet === undefined) throw new Error(`There is no tab ${title}`);
  return sheet;
}

export async function titlesOf(workbook: WorkbookReader): Promise<readonly string[]> {
  return (await contentOf(workbook)).sheets.map(({ name }) => name);
}

/** What stands in cells of one tab, by A1. */
export async function valuesIn(
  workbook: WorkbookReader,
  title: string,
  ...cells: readonly string[]
): Promise<readonly CellValue[]> {
  const { grid } = await sheetOf(workbook, title);
  return cells.map((cell) => valueAt(grid, fromA1(cell) ?? { row: 0, column: 0 }));
}

/** The workbook as the next program finds it: saved and opened again. */
export async function reopened(workbook: XlsxWorkbook): Promise<XlsxWorkbook> {
  const bytes = await workbook.save();
  if (!(bytes instanceof Uint8Array)) throw new Error(`Saving gave ${bytes.code}`);
  const again = await openXlsx(bytes, "ทดสอบ.xlsx");
  if ("kind" in again) throw new Error(`Opening gave ${again.code}`);
  return again;
}
