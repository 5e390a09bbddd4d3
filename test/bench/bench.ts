import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileSummary } from "../../src/app/compile-summary";
import { bigWorkbook, type Size } from "./big-workbook";

interface Timing {
  readonly name: string;
  readonly min: number;
  readonly median: number;
}

const RUNS = 5;
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

function timingOf(name: string, times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { name, min: sorted[0] ?? NaN, median: sorted[Math.floor(sorted.length / 2)] ?? NaN };
}

/** The jobs take turns, so that whatever else the machine does falls on all of them. The first round warms up. */
async function main(size: Size): Promise<void> {
  const bytes = await bigWorkbook(size);
  const times = new Map(Object.keys(JOBS).map((name) => [name, [] as number[]]));
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [name, job] of Object.entries(JOBS)) {
      const time = await timed(bytes, job);
      if (run > 0) times.get(name)?.push(time);
    }
  }
  const timings = [...times].map(([name, own]) => timingOf(name, own));
  const read = timings.find(({ name }) => name === "read")?.median ?? NaN;
  const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
  process.stdout.write(
    `${String(size.tabs)} tabs of ${String(size.rows)} rows, ${megabytes} MB, ${String(RUNS)} runs\n`,
  );
  process.stdout.write("job               ratio to read   median ms   min ms\n");
  for (const { name, min, median } of timings) {
    const cells = [(median / read).toFixed(2).padStart(13), median.toFixed(0).padStart(11), min.toFixed(0).padStart(8)];
    process.stdout.write(`${name.padEnd(17)} ${cells.join(" ")}\n`);
  }
}

const [tabs = "60", rows = "500"] = process.argv.slice(2);
main({ tabs: Number(tabs), rows: Number(rows) }).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
