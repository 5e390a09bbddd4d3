import { writeReport } from "../../src/app/write-report";
import { BUILT_IN_YEARS } from "../../src/core/frameworks/built-in-years";
import { recognisePublished } from "../../src/core/recognition/published/recognise-published";
import type { PublishedKey } from "../../src/core/recognition/published/published-key";
import { REPORT_LAYOUTS } from "../../src/core/report/layouts";
import { foldText } from "../../src/core/thai/fold-text";
import { spreadCase, textIn } from "./report-cases";

const CASES = [
  ["klongha-2566.xlsx", "000", ["measure", "steps", "period", "result", "recommendation"]],
  ["pongnamron-2564.xlsx", "001-B", ["measure", "steps", "owners"]],
  ["pongnamron-2564.xlsx", "001-C", ["measure", "steps", "status-done"]],
  ["suankluai-2566.xlsx", "002", ["issue", "steps"]],
  ["lamphura-2567.xlsx", "003", ["measure", "result", "outcome"]],
  ["huaitoei-2568.xlsx", "004-D", ["issue", "measure", "steps", "period", "owners"]],
  ["huaitoei-2568.xlsx", "004-E", ["measure", "result", "outcome", "period"]],
  ["huaitoei-2568.xlsx", "004-F", ["measure", "result", "outcome"]],
  ["huaitoei-2568.xlsx", "004-G", ["issue", "measure", "steps", "period", "owners"]],
] as const satisfies readonly (readonly [string, string, readonly PublishedKey[]])[];

it.each(CASES)("%s spread over departments comes back in layout %s with its texts", async (file, id, keys) => {
  const spread = await spreadCase(file, id);
  if (spread === null) {
    process.stdout.write(`${file} is not there; nothing compared\n`);
    return;
  }
  const layout = REPORT_LAYOUTS.find((own) => own.id === id);
  if (layout === undefined) throw new Error(id);
  const asOf = { year: 2026, month: 4, day: 1 };
  const written = await writeReport(spread.workbook, { held: BUILT_IN_YEARS, layout, asOf });
  expect(written).toMatchObject({ kind: "written", leftOut: [], kept: [] });
  const read = await spread.workbook.read();
  if (read.kind === "trouble") throw new Error(read.code);
  const sheet = read.workbook.sheets.find(({ marker }) => marker?.spec === "report");
  if (sheet === undefined) throw new Error("no report");
  const { tables } = recognisePublished({ ...sheet, marker: null });
  expect(tables.map((table) => table.layout)).toEqual([id]);
  const printed = tables.flatMap((table) => table.rows);
  for (const key of keys) {
    const put = spread.rows.map((row) => folded(textIn(row, key)));
    const came = new Set(printed.map(({ values }) => folded(values[key]?.text ?? "")));
    for (const text of put) expect([key, came]).toEqual([key, new Set([...came, text])]);
  }
});

/** A dash says that there is nothing. */
function folded(text: string): string {
  return foldText(text === "-" ? "" : text);
}
