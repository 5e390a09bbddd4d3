import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import type { SheetSource } from "../../src/core/recognition/sheet-source";
import { checkSheets } from "../../src/core/validation/check-sheets";
import { ruleContextOf } from "../../src/core/validation/rule-context";
import { bigWorkbook, type RowOf, type Size } from "./big-workbook";
import { cleanRow, wrongRow } from "./check-texts";
import { inTurns, ratiosTo, timeOf, type Timing } from "./timing";

const SHARES = [0.25, 0.5];
/** A run takes minutes: there are a million findings. */
const RUNS = 1;

/** Checking a workbook in which nothing is wrong and one in which every cell is, against reading their files. */
export async function benchCheck(size: Size): Promise<string> {
  const clean = await workbookOf(size, cleanRow);
  const wrong = await workbookOf(size, wrongRow);
  const timings = await inTurns({ ...jobsOf("clean", clean, size), ...jobsOf("wrong", wrong, size) }, RUNS);
  return [
    `${String(size.tabs)} department tabs of ${String(size.rows)} rows, checked`,
    described("clean", clean),
    described("wrong", wrong),
    ratiosTo("clean: read", timings),
    ratios(timings),
    growth("clean", timings, size),
    `${growth("wrong", timings, size)}\n`,
  ].join("\n");
}

interface Read {
  readonly bytes: Uint8Array;
  readonly sheets: readonly SheetSource[];
}

async function workbookOf(size: Size, rowOf: RowOf): Promise<Read> {
  const bytes = await bigWorkbook(size, rowOf);
  return { bytes, sheets: await sheetsIn(bytes) };
}

async function sheetsIn(bytes: Uint8Array): Promise<readonly SheetSource[]> {
  const workbook = await openXlsx(bytes, "bench.xlsx");
  if ("kind" in workbook) throw new Error(`The workbook could not be opened: ${workbook.code}.`);
  const read = await workbook.read();
  if (read.kind === "trouble") throw new Error(`The workbook could not be read: ${read.code}.`);
  return read.workbook.sheets;
}

type Jobs = Readonly<Record<string, () => number | Promise<number>>>;

/** Sheets beside the departmental tabs stand before them. */
function jobsOf(name: string, { bytes, sheets }: Read, { tabs }: Size): Jobs {
  const others = sheets.length - tabs;
  const parts = SHARES.map((share): [string, () => number] => {
    const some = sheets.slice(0, others + partOf(tabs, share));
    return [checkOf(name, share), () => timeOf(() => checkSheets(some, {}))];
  });
  return {
    [`${name}: read`]: async () => {
      const start = performance.now();
      await sheetsIn(bytes);
      return performance.now() - start;
    },
    [`${name}: recognise`]: () => timeOf(() => ruleContextOf(sheets, {})),
    [`${name}: check`]: () => timeOf(() => checkSheets(sheets, {})),
    ...Object.fromEntries(parts),
  };
}

function described(name: string, { bytes, sheets }: Read): string {
  const { open } = checkSheets(sheets, {});
  const told = open.filter(({ severity }) => severity !== "info");
  const filled = sheets.flatMap(({ grid }) => grid.cells.flatMap((row) => row.filter((value) => value !== null)));
  const rules = new Set(open.map(({ ruleId }) => ruleId)).size;
  const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
  const found = `${String(open.length)} findings of ${String(rules)} rules, ${String(told.length)} beyond infos`;
  return `${name}: ${megabytes} MB, ${String(filled.length)} filled cells, ${found}`;
}

/** The two ratios that are aimed at, by medians. Reading is what the whole command does before the check. */
function ratios(timings: readonly Timing[]): string {
  const of = (name: string) => timings.find((timing) => timing.name === name)?.median ?? NaN;
  const pairs: readonly (readonly [string, number])[] = [
    ["all wrong / clean, check alone", of("wrong: check") / of("clean: check")],
    [
      "all wrong / clean, read and check",
      (of("wrong: read") + of("wrong: check")) / (of("clean: read") + of("clean: check")),
    ],
    ["check / read, clean", of("clean: check") / of("clean: read")],
    ["check / read, all wrong", of("wrong: check") / of("wrong: read")],
  ];
  return pairs.map(([name, ratio]) => `${name}: ${ratio.toFixed(2)}\n`).join("");
}

function checkOf(name: string, share: number): string {
  return share === 1 ? `${name}: check` : `${name}: check of ${String(share * 100)} %`;
}

function partOf(tabs: number, share: number): number {
  return Math.round(tabs * share);
}

/** Milliseconds a 1000 rows for a quarter of the tabs, for half and for all, and the greatest against the least. */
function growth(name: string, timings: readonly Timing[], { tabs, rows }: Size): string {
  const costs = [...SHARES, 1].map((share) => {
    const median = timings.find((timing) => timing.name === checkOf(name, share))?.median ?? NaN;
    const part = partOf(tabs, share);
    return { part, cost: (median / part / rows) * 1000 };
  });
  const all = costs.map(({ cost }) => cost);
  const spread = (Math.max(...all) / Math.min(...all)).toFixed(2);
  const each = costs.map(({ part, cost }) => `${String(part)} tabs ${cost.toFixed(1)} ms`).join(", ");
  return `${name}, check a 1000 rows: ${each}; most against least ${spread}`;
}
