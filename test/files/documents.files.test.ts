import path from "node:path";
import { ita, temporaryFolder } from "./command";
import { fillAll, newWorkbook } from "./division";
import { printedPages } from "./libreoffice";

jest.setTimeout(240_000);

const { folder, remove } = temporaryFolder();
const place = (file: string) => path.join(folder, file);
afterAll(remove);

/** The letters as printed, without spaces and marks: a PDF keeps neither the spaces nor the order of the marks. */
const folded = (pages: readonly string[]) =>
  pages
    .join("")
    .normalize("NFKD")
    .replace(/[\s\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/gu, "");

beforeAll(async () => {
  newWorkbook(folder, "year.xlsx");
  await fillAll(folder, "year.xlsx");
});

describe("a Word document in LibreOffice", () => {
  it.each([
    ["thai", "๘๐.๗๗"],
    ["arabic", "80.77"],
  ])("the memo prints its text in %s digits", (digits, overall) => {
    const out = `memo-${digits}.docx`;
    const args = ["--out", out, "--digits", digits, "--as-of", "2026-04-01", "--date", "2026-04-05"];
    expect(ita(folder, "memo", "year.xlsx", ...args).complaint).toBe("");
    const pages = printedPages(place(out), place("pdf"));
    expect(pages.length).toBeGreaterThanOrEqual(2);
    for (const text of ["บันทึกข้อความ", "เรื่อง", "ตัวชี้วัดที่", overall]) expect(folded(pages)).toContain(folded([text]));
  });

  it("the report repeats its header on the next page of the table", () => {
    const args = ["--layout", "000", "--out", "report.docx", "--digits", "thai"];
    expect(ita(folder, "report", "year.xlsx", ...args).complaint).toBe("");
    const pages = printedPages(place("report.docx"), place("pdf"));
    const header = folded(["ข้อเสนอแนะ"]);
    expect(folded(pages.slice(0, 1))).toContain(header);
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(folded(pages.slice(1, 2))).toContain(header);
  });
});
