import { readFileSync, writeFileSync } from "node:fs";
import { NODE_FILE_STORE } from "../../src/adapters/node/node-file-store";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { newXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { runSampleJob } from "../../src/cli/run-sample-job";
import { valueAt } from "../../src/core/sheet/grid";

/** The status in กองช่าง!G5 of the sample, where the slip is put. */
export const STATUS = "ยังไม่ดำเนินการ";

/** The value of a cell of a saved file, by the product's own reader. */
export async function cellOf(bytes: Uint8Array, sheet: string, row: number, column: number) {
  const workbook = await openXlsx(bytes, "saved.xlsx");
  if ("kind" in workbook) throw new Error(workbook.code);
  const read = await workbook.read();
  if (read.kind === "trouble") throw new Error(read.code);
  const found = read.workbook.sheets.find(({ name }) => name === sheet);
  return found === undefined ? undefined : valueAt(found.grid, { row, column });
}

/** The bundled sample with a space behind a status, which is a slip with a certain fix. */
export async function writeSample(path: string): Promise<void> {
  const output = { say: () => undefined, complain: () => undefined };
  await runSampleJob(path, { files: NODE_FILE_STORE, format: { open: openXlsx, create: newXlsx }, output });
  const workbook = await openXlsx(readFileSync(path), path);
  if ("kind" in workbook) throw new Error(workbook.code);
  await workbook.setCells([{ sheet: "กองช่าง", cell: "G5", expected: STATUS, value: `${STATUS} ` }]);
  const bytes = await workbook.save();
  if (!("kind" in bytes)) writeFileSync(path, bytes);
}

/** The names of the sheets of a saved file. */
export async function titlesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const workbook = await openXlsx(bytes, "saved.xlsx");
  if ("kind" in workbook) throw new Error(workbook.code);
  const survey = await workbook.survey();
  return survey.kind === "trouble" ? [] : survey.sheets.map(({ name }) => name);
}
