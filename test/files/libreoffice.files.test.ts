import { copyFileSync } from "node:fs";
import path from "node:path";
import { fromA1 } from "../../src/core/sheet/cell-ref";
import { ita, temporaryFolder } from "./command";
import { DEPARTMENTS, fill, fillAll, newWorkbook } from "./division";
import { calculated, printedPages } from "./libreoffice";
import { cellsOf, namesOf, sheetParts, withoutCachedValues, type FileCell } from "./package";

jest.setTimeout(240_000);

const { folder, remove } = temporaryFolder();
const place = (file: string) => path.join(folder, file);
const SCORES = "คะแนน ITA";

beforeAll(async () => {
  newWorkbook(folder, "year.xlsx");
  await fillAll(folder, "year.xlsx");
  await fill(folder, "year.xlsx", "มาตรการ", [{ code: "ม.9", measure: "ไม่รับของขวัญ", owners: "ทุกส่วนราชการ" }]);
  await fill(folder, "year.xlsx", "กองคลัง", [{ code: "ม.9", measure: "ไม่รับของขวัญ", status: "ดำเนินการแล้ว" }]);
  const { complaint } = ita(folder, "compile", "year.xlsx", "--out", "summary.xlsx", "--as-of", "2026-12-01");
  if (complaint !== "") throw new Error(complaint);
});
afterAll(remove);

describe("a compiled workbook in LibreOffice", () => {
  it("calculates every formula to the value that core put beside it", () => {
    withoutCachedValues(place("summary.xlsx"), place("bare.xlsx"));
    const bare = [...cellsOf(place("bare.xlsx")).values()].flatMap((cells) => [...cells.values()]);
    expect(bare.filter(({ formula, value }) => formula !== null && value !== "")).toEqual([]);

    const shown = calculated(place("bare.xlsx"), place("csv"));
    const differing: string[] = [];
    let compared = 0;
    for (const [sheet, cells] of cellsOf(place("summary.xlsx"))) {
      for (const [at, { formula, value }] of cells) {
        if (formula === null) continue;
        compared += 1;
        const own = valueAt(shown.get(sheet), at);
        if (!agree(own, value)) differing.push(`${sheet}!${at} =${formula} gives "${own}", not "${value}"`);
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  it("tells of every tab whether it has changed since, and no more than a formula can know", async () => {
    const badges = (file: string, out: string) =>
      (calculated(place(file), place(out)).get("สรุปผล") ?? [])
        .filter((row) => DEPARTMENTS.includes(row[1] ?? "") && row[6] === "แผ่นงานส่วนราชการ")
        .map((row) => row[5]);
    const same = "จำนวนและความยาวข้อความเท่าเดิม";
    expect(badges("summary.xlsx", "csv-badges")).toEqual([same, same, same]);
    copyFileSync(place("summary.xlsx"), place("changed.xlsx"));
    await fill(folder, "changed.xlsx", "กองช่าง", [{ measure: "มาตรการที่เพิ่ม" }]);
    withoutCachedValues(place("changed.xlsx"), place("changed-bare.xlsx"));
    expect(badges("changed-bare.xlsx", "csv-changed")).toEqual([same, same, "เปลี่ยนแล้ว ให้รวบรวมอีกครั้ง"]);
  });

  it("shows the published example's numbers and the counts", () => {
    const scores = calculated(place("summary.xlsx"), place("csv-scores")).get(SCORES) ?? [];
    const labelled = (label: string) => scores.find((row) => row[1] === label)?.[7] ?? "";
    expect(Number(labelled("คะแนนรวม (คำนวณ)"))).toBeCloseTo(80.77, 10);
    expect(labelled("ระดับผลการประเมิน")).toBe("ต้องปรับปรุง");
    const verdicts = scores.slice(4, 14).map((row) => row[10]);
    expect(verdicts).toEqual([...Array.from({ length: 8 }, () => "ผ่านเกณฑ์"), "ไม่ผ่านเกณฑ์", "ไม่ผ่านเกณฑ์"]);
  });

  it("prints every sheet, Thai text and dates included, with nothing too narrow", () => {
    const pages = printedPages(place("summary.xlsx"), place("pdf"));
    expect(pages.length).toBeGreaterThanOrEqual(7);
    const text = pages.join("\n").normalize("NFC");
    for (const word of ["หน่วยงาน", "OIT", "IIT", ...DEPARTMENTS.map((name) => name.slice(0, 3))]) {
      expect(text).toContain(word);
    }
    expect(text).toMatch(/\b2569\b/u);
    expect(text).not.toContain("###");
    expect(text).not.toMatch(/#(?:NAME|REF|VALUE|N\/A)|Err:5/u);
  });
});

describe("the lists of a standard workbook", () => {
  it("refer to names that exist, whose cells hold the entries", () => {
    const names = namesOf(place("summary.xlsx"));
    const cells = cellsOf(place("summary.xlsx"));
    const sources = new Map(
      [...sheetParts(place("summary.xlsx"))].map(([title, xml]) => [
        title,
        [...xml.matchAll(/<dataValidation type="list"[^>]*><formula1>([^<]*)</gu)].map(([, source = ""]) => source),
      ]),
    );
    for (const source of [...sources.values()].flat()) expect([...names.keys()]).toContain(source);
    for (const department of DEPARTMENTS) expect(sources.get(department)).toEqual(["ITA_ISSUES", "ITA_STATUSES"]);
    expect(sources.get("มาตรการ")).toEqual(["ITA_ISSUES", "ITA_OWNERS"]);
    expect(entries(names.get("ITA_STATUSES"), cells)).toEqual([
      "ยังไม่ดำเนินการ",
      "อยู่ระหว่างดำเนินการ",
      "ดำเนินการเรียบร้อยแล้ว",
      "ยกเลิก",
    ]);
    expect(entries(names.get("ITA_OWNERS"), cells).slice(1, 4)).toEqual(DEPARTMENTS);
    expect(entries(names.get("ITA_ISSUES"), cells)).toContain("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล");
  });
});

describe("rows that were filled", () => {
  it("are higher than empty ones where their text needs more lines", () => {
    const xml = sheetParts(place("summary.xlsx")).get("สำนักปลัด") ?? "";
    const height = (row: number) =>
      Number(new RegExp(`<row r="${String(row)}"[^>]* ht="([\\d.]+)"`, "u").exec(xml)?.[1]);
    expect(height(5)).toBeGreaterThan(height(20));
  });
});

function valueAt(rows: readonly (readonly string[])[] | undefined, at: string): string {
  const cell = fromA1(at);
  return cell === null ? "" : (rows?.[cell.row]?.[cell.column] ?? "");
}

/** Numbers agree to the 15 digits that files keep; texts agree exactly. */
function agree(shown: string, cached: string): boolean {
  if (shown === cached) return true;
  const [one, other] = [Number(shown.replace(/%$/u, "")), Number(cached)];
  const scaled = shown.endsWith("%") ? one / 100 : one;
  return shown !== "" && cached !== "" && Math.abs(scaled - other) <= Math.abs(other) * 1e-12;
}

/** The texts of a range such as 'Sheet'!$F$5:$F$8. */
function entries(
  range: string | undefined,
  sheets: ReadonlyMap<string, ReadonlyMap<string, FileCell>>,
): readonly string[] {
  const match = /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/u.exec(range ?? "");
  if (match === null) return [];
  const [, sheet = "", column = "", first = "", last = ""] = match;
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => {
    return sheets.get(sheet)?.get(`${column}${String(Number(first) + index)}`)?.value ?? "";
  });
}
