import { writeReport } from "../../src/app/write-report";
import type { DocumentRow } from "../../src/core/document/document-row";
import { BUILT_IN_YEARS } from "../../src/core/frameworks/built-in-years";
import type { PublishedKey } from "../../src/core/recognition/published/published-key";
import { recognisePublished } from "../../src/core/recognition/published/recognise-published";
import { REPORT_LAYOUTS } from "../../src/core/report/layouts";
import type { ReportLayoutId } from "../../src/core/report/report-layout-id";
import { foldText } from "../../src/core/thai/fold-text";
import { spreadCase, textIn } from "./report-cases";

const CASES: readonly (readonly [file: string, layout: ReportLayoutId])[] = [
  ["klongha-2566.xlsx", "000"],
  ["pongnamron-2564.xlsx", "001-B"],
  ["pongnamron-2564.xlsx", "001-C"],
  ["suankluai-2566.xlsx", "002"],
  ["lamphura-2567.xlsx", "003"],
  ["huaitoei-2568.xlsx", "004-D"],
  ["huaitoei-2568.xlsx", "004-E"],
  ["huaitoei-2568.xlsx", "004-F"],
  ["huaitoei-2568.xlsx", "004-G"],
];

/** What the standard sheets do not hold: their cells stay blank, to be filled by hand. */
const BY_HAND: readonly PublishedKey[] = ["question", "analysis", "alignment"];
/** Where each department reports for itself, its own name stands where the agency wrote several, or a working group. */
const DEPARTMENTS = ["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา"].map(foldText);

it.each(CASES)("%s in layout %s has the agency's own text in every cell, once folded", async (file, id) => {
  const spread = await spreadCase(file, id);
  if (spread === null) {
    process.stdout.write(`${file} is not there; nothing compared\n`);
    return;
  }
  const layout = REPORT_LAYOUTS.find((own) => own.id === id);
  if (layout === undefined) throw new Error(id);
  const asOf = { year: 2026, month: 4, day: 1 };
  await writeReport(spread.workbook, { held: BUILT_IN_YEARS, layout, round: 12, asOf });
  const read = await spread.workbook.read();
  const sheets = read.kind === "trouble" ? [] : read.workbook.sheets;
  const sheet = sheets.find(({ marker }) => marker?.spec === "report");
  if (sheet === undefined) throw new Error("no report");
  const printed = recognisePublished({ ...sheet, marker: null }).tables.flatMap(({ rows }) => rows);
  expect(printed.length).toBeGreaterThanOrEqual(spread.rows.length);
  for (const row of spread.rows) {
    const name: PublishedKey = folded(textIn(row, "measure")) === "" ? "steps" : "measure";
    const own = printed.filter((candidate) => textOf(candidate, name) === textOf(row, name));
    for (const { key } of layout.columns) {
      const came = own.map((candidate) => textOf(candidate, key));
      if (BY_HAND.includes(key)) expect([key, ...came]).toEqual([key, ...came.map(() => "")]);
      else if (key === "status") expect(own.map(statusOf)).toContain(statusOf(row));
      else if (key === "owners" && layout.rowFor === "department") expectOwners(came, textOf(row, key));
      else expect([key, new Set(came)]).toEqual([key, new Set([...came, textOf(row, key)])]);
    }
  }
});

type Texts = Pick<DocumentRow, "values">;

function textOf({ values }: Texts, key: PublishedKey): string {
  return folded(values[key]?.text ?? "");
}

/** The status in the words of the standard list: the agency's words for "done" differ from row to row. */
function statusOf({ status }: Pick<DocumentRow, "status">): string {
  return status?.status ?? "";
}

function expectOwners(came: readonly string[], put: string): void {
  if (came.includes(put)) return;
  expect(came.filter((owner) => !DEPARTMENTS.includes(owner))).toEqual([]);
}

/** A dash says that there is nothing. */
function folded(text: string): string {
  return foldText(text === "-" ? "" : text);
}
