import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileSummary } from "../../src/app/compile-summary";
import { bigWorkbook, type Size } from "./big-workbook";
import { benchPublished } from "./published-bench";
import { inTurns, ratiosTo } from "./timing";

const AS_OF = { year: 2026, month: 10, day: 1 };

const JOBS: Readonly<Record<string, (workbook: XlsxWorkbook) => Promise<unknown>>> = {
  read: (workbook) => workbook.read(),
  check: (workbook) => checkWorkbook(workbook, {}),
  compile: (workbook) => compileSummary(workbook, { asOf: AS_OF }),
  "compile and save": async (workbook) => {
    await compileSummary(workbook, { asOf: AS_OF });
    return workbook.save();
  },
};

/** Milliseconds from the bytes of the file to the end of the job. Every run opens the file anew. */
async function timed(bytes: Uint8Array, job: (workbook: XlsxWorkbook) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const workbook = await openXlsx(bytes, "bench.xlsx");
  if ("kind" in workbook) throw new Error(`The workbook could not be opened: ${workbook.code}.`);
  await job(workbook);
  return performance.now() - start;
}

async function benchStandard(size: Size): Promise<string> {
  const bytes = await bigWorkbook(size);
  const jobs = Object.entries(JOBS).map(([name, job]) => [name, () => timed(bytes, job)] as const);
  const timings = await inTurns(Object.fromEntries(jobs));
  const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
  const head = `${String(size.tabs)} department tabs of ${String(size.rows)} rows, ${megabytes} MB\n`;
  return `${head}${ratiosTo("read", timings)}`;
}

async function main(size: Size): Promise<void> {
  process.stdout.write(`${await benchPublished()}\n`);
  process.stdout.write(await benchStandard(size));
}

const [tabs = "60", rows = "500"] = process.argv.slice(2);
main({ tabs: Number(tabs), rows: Number(rows) }).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
