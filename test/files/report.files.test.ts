import path from "node:path";
import { REPORT_LAYOUTS } from "../../src/core/report/layouts";
import { ita, temporaryFolder } from "./command";
import { fill, fillAll, newWorkbook, type Row } from "./division";
import { printedPages } from "./libreoffice";
import { sheetParts } from "./package";

jest.setTimeout(240_000);

const { folder, remove } = temporaryFolder();
const TITLE = /มาตรการ|แผน/u;
const LONG = "ดำเนินการตามขั้นตอนที่กำหนดและรายงานผู้บริหาร ".repeat(12);
const ROWS: readonly Row[] = Array.from({ length: 9 }, (_, index) => ({
  issue: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล",
  measure: `เรื่องที่${String(index + 11)}จบ`,
  steps: LONG,
  result: LONG,
  outcome: LONG,
  status: "ดำเนินการเรียบร้อยแล้ว",
}));

beforeAll(async () => {
  newWorkbook(folder, "year.xlsx");
  await fillAll(folder, "year.xlsx");
  await fill(folder, "year.xlsx", "กองช่าง", ROWS);
});
afterAll(remove);

describe("a report in LibreOffice", () => {
  it("has its header on every page, its signatures on the last and every measure whole", () => {
    const pages = reportPages("003");
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain("สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม");
    expect(pages.map((page) => page.includes("ลงชื่อ"))).toEqual(pages.map((_, index) => index === pages.length - 1));
    const text = pages.join("");
    for (const { measure } of ROWS) expect(text).toContain(measure);
  });

  it("repeats both rows of a header of two", () => {
    for (const page of reportPages("001C")) {
      expect(page).toContain("สถานะการดำเนินงาน");
      expect(page).toContain("ยังไม่ดำเนินการ");
    }
  });
});

it.each(REPORT_LAYOUTS.map(({ id }) => id))("layout %s is a sheet across A4, one page wide", (id) => {
  const out = `across-${id}.xlsx`;
  expect(ita(folder, "report", "year.xlsx", "--layout", id, "--digits", "thai", "--out", out).complaint).toBe("");
  const xml = [...sheetParts(path.join(folder, out))].at(-1)?.[1] ?? "";
  expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/u);
  expect(xml).not.toContain("<f>");
});

/** The pages of the report as text without white space; those of the other sheets stand before it. */
function reportPages(layout: string): readonly string[] {
  const out = `${layout}.xlsx`;
  const { complaint } = ita(folder, "report", "year.xlsx", "--layout", layout, "--out", out);
  if (complaint !== "") throw new Error(complaint);
  const pages = printedPages(path.join(folder, out), path.join(folder, `pdf-${layout}`));
  const texts = pages.map((page) => page.normalize("NFC").replace(/\s/gu, ""));
  const first = texts.findIndex(
    (page) => page.startsWith("รายงานผล") && TITLE.test(page) && page.includes("รอบ12เดือน("),
  );
  return texts.slice(first);
}
