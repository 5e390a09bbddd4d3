import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileSummary } from "../../src/app/compile-summary";
import { bigWorkbook, type Size } from "./big-workbook";
import { benchBlocking } from "./blocking-bench";
import { benchCheck } from "./check-bench";
import { benchCompile } from "./compile-bench";
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

const PARTS: Readonly<Record<string, (size: Size | null) => Promise<string>>> = {
  published: () => benchPublished(),
  sheets: (size) => benchStandard(size ?? { tabs: 60, rows: 500 }),
  check: (size) => benchCheck(size ?? { tabs: 100, rows: 500 }),
  compile: (size) => benchCompile(size ?? { tabs: 100, rows: 50 }),
  blocking: (size) => benchBlocking(size ?? { tabs: 20, rows: 100 }),
};

/** Without a part all of them; a size is for our own sheets. */
async function main([first = "", ...rest]: readonly string[]): Promise<void> {
  const only = PARTS[first];
  const [tabs, rows] = only === undefined ? [first, ...rest] : rest;
  const size = tabs === undefined || rows === undefined ? null : { tabs: Number(tabs), rows: Number(rows) };
  for (const part of only === undefined ? Object.values(PARTS) : [only]) {
    process.stdout.write(`${await part(size)}\n`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
