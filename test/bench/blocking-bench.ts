import { existsSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { openInChromium } from "../host/chromium";
import { bigWorkbook, type RowOf, type Size } from "./big-workbook";
import { cleanRow, wrongRow } from "./check-texts";
import { watchClick, type Watched } from "./watch-click";

const DIST = join("dist");
const RUNS = 3;
const PATIENCE = 180_000;
const ROWS: Readonly<Record<string, RowOf>> = { clean: cleanRow, wrong: wrongRow };

/** Milliseconds from the click to the first painted progress and to the answer, and every task longer than 50 ms. */
export async function benchBlocking(size: Size): Promise<string> {
  if (!existsSync(join(DIST, "taskpane.html"))) throw new Error("dist is empty: run npm run build first.");
  const lines = [`${String(size.tabs)} department tabs of ${String(size.rows)} rows, in Chromium`];
  for (const [name, rowOf] of Object.entries(ROWS)) lines.push(...(await benchRows(name, size, rowOf)));
  const load = loadavg().map((average) => average.toFixed(1));
  return [...lines, `load of the machine: ${load.join(", ")} on ${String(availableParallelism())} cores\n`].join("\n");
}

async function benchRows(name: string, size: Size, rowOf: RowOf): Promise<readonly string[]> {
  const host = await openInChromium({ folder: DIST, requirementSet: "1.9", viewport: { width: 1366, height: 768 } });
  try {
    host.page.setDefaultTimeout(PATIENCE);
    const bytes = await bigWorkbook(size, rowOf);
    await host.call("open", Buffer.from(bytes).toString("base64"));
    const pane = await host.pane();
    await pane.getByRole("tab", { name: "ตรวจ", exact: true }).click();
    await pane.getByRole("heading", { name: /^พบ \d+ รายการ$/u }).waitFor();
    const lines: string[] = [];
    for (let run = 1; run <= RUNS; run += 1) {
      lines.push(described(`${name}: check ${String(run)}`, await watched(pane, /^ตรวจอีกครั้ง$/u)));
    }
    await pane.getByRole("tab", { name: "รวบรวม", exact: true }).click();
    for (let run = 1; run <= RUNS; run += 1) {
      lines.push(described(`${name}: compile ${String(run)}`, await watched(pane, /^รวบรวม/u)));
    }
    return lines;
  } finally {
    await host.close();
  }
}

async function watched(pane: Frame, button: RegExp): Promise<Watched> {
  return pane.locator("main").getByRole("button", { name: button }).evaluate(watchClick);
}

function described(job: string, { progress, answer, tasks }: Watched): string {
  const longest = tasks.reduce((most, { duration }) => Math.max(most, duration), 0);
  const own = tasks.map(({ duration, at, whose }) => `${duration.toFixed(0)} at ${at.toFixed(0)} (${whose})`);
  const stretch = longest === 0 ? "nothing above 50 ms" : `longest ${longest.toFixed(0)} ms of ${own.join(", ")}`;
  return `${job}: progress ${progress.toFixed(0)} ms, answer ${answer.toFixed(0)} ms, ${stretch}`;
}
