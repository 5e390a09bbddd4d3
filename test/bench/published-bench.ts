import { recogniseTables } from "../../src/core/recognition/published/recognise-tables";
import type { SheetSource } from "../../src/core/recognition/sheet-source";
import { foldText } from "../../src/core/thai/fold-text";
import { publishedSheets } from "./published-sheets";
import { inTurns, ratiosTo, timeOf } from "./timing";

const SIZE = { tabs: 100, rows: 500 };
const PARTS = [25, 50, 100];

/** Recognising published tables against touching every character once, and whether it grows with the rows. */
export async function benchPublished(): Promise<string> {
  const sheets = publishedSheets(SIZE);
  const timings = await inTurns({
    touch: () => timeOf(() => touchCharacters(sheets)),
    fold: () => timeOf(() => foldCells(sheets)),
    recognise: () => timeOf(() => recogniseTables(sheets)),
  });
  return [described(sheets), ratiosTo("touch", timings), await growth(sheets)].join("\n");
}

function described(sheets: readonly SheetSource[]): string {
  const texts = textsOf(sheets);
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const rows = recogniseTables(sheets).published.flatMap(({ tables }) => tables.flatMap((table) => table.rows)).length;
  return (
    `${String(sheets.length)} tabs of published tables: ${String(rows)} rows read, ${String(texts.length)} texts of ` +
    `${(characters / texts.length).toFixed(0)} characters on average, ${(characters / 1e6).toFixed(1)} million in all`
  );
}

/** Milliseconds a 1000 rows for the first tabs, for twice and for four times as many, and the greatest against the least. */
async function growth(sheets: readonly SheetSource[]): Promise<string> {
  const timings = await inTurns(
    Object.fromEntries(
      PARTS.map((tabs) => [String(tabs), () => timeOf(() => recogniseTables(sheets.slice(0, tabs))) / tabs]),
    ),
  );
  const costs = timings.map(({ name, median }) => ({ name, cost: (median * 1000) / SIZE.rows }));
  const all = costs.map(({ cost }) => cost);
  const spread = (Math.max(...all) / Math.min(...all)).toFixed(2);
  const each = costs.map(({ name, cost }) => `${name} tabs ${cost.toFixed(1)} ms`).join(", ");
  return `recognise a 1000 rows: ${each}; most against least ${spread}\n`;
}

/** The yardstick: every character of every text is looked at once, and nothing else is done. */
function touchCharacters(sheets: readonly SheetSource[]): number {
  let sum = 0;
  for (const { grid } of sheets) {
    for (const row of grid.cells) {
      for (const value of row) {
        if (typeof value !== "string") continue;
        for (let at = 0; at < value.length; at += 1) sum += value.charCodeAt(at);
      }
    }
  }
  return sum;
}

/** The least that comparing every cell's text once would cost. */
function foldCells(sheets: readonly SheetSource[]): number {
  return textsOf(sheets).reduce((sum, text) => sum + foldText(text).length, 0);
}

function textsOf(sheets: readonly SheetSource[]): readonly string[] {
  return sheets.flatMap(({ grid }) => grid.cells.flatMap((row) => row.filter((value) => typeof value === "string")));
}
