import { documentTitles } from "../../../src/core/titles/document-titles";
import { intendedYears } from "../../../src/core/titles/intended-years";
import { resultsTakenUp } from "../../../src/core/titles/results-taken-up";
import { titleOver, tablePlan } from "../../../src/core/titles/table-plan";
import { pieceAt, textBlocks } from "../../../src/core/titles/text-block";
import { readDocument } from "../../../src/core/document/read-document";
import { recogniseTables } from "../../../src/core/recognition/published/recognise-tables";
import { toA1 } from "../../../src/core/sheet/cell-ref";
import { drawnSheets } from "../../support/drawn-sheets";

function documentOf(drawing: string) {
  const sheets = drawnSheets(drawing);
  return readDocument(
    recogniseTables(sheets),
    sheets.map(({ id }) => id),
  );
}

const TABLE = `
  มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
  ๑. เผยแพร่ข้อมูล | เผยแพร่แล้ว | ประชาชนทราบ
`;

const REPORT = documentOf(`
  # plain รายงาน at B2
  รายงานผลการดำเนินการตามมาตรการ
  ส่งเสริมคุณธรรมและความโปร่งใส
  |
  ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
  |
  รอบ ๖ เดือน
  |
  ตามที่ได้วิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ
  พ.ศ. ๒๕๖๕ และได้กำหนดมาตรการ ซึ่งในปี ๒๕๖๗ จะดำเนินการต่อ
  |
  ผลการดำเนินการตามมาตรการ
  ${TABLE}
`);

const source = { document: REPORT, planYear: 2570, round: 12, hasAgencySheet: false } as const;

it("joins lines that stand right below each other, and says where a place of the text stands", () => {
  const [title, year] = textBlocks(REPORT);
  expect([title?.from, title?.to, title?.text.split("\n").length]).toEqual([1, 2, 2]);
  expect(year?.text).toBe("ประจำปีงบประมาณ พ.ศ. ๒๕๖๖");
  if (title === undefined) throw new Error("no block");
  expect(toA1(pieceAt(title, 0)?.at ?? { row: 9, column: 9 })).toBe("B2");
  expect(toA1(pieceAt(title, title.text.length - 1)?.at ?? { row: 9, column: 9 })).toBe("B3");
  expect(pieceAt(title, -1)).toBeNull();
});

it("takes the year and the round below a title for its own", () => {
  expect(documentTitles(REPORT).map(({ role, year, at }) => [role, year, toA1(at)])).toEqual([
    ["report", 2566, "B5"],
    ["report", null, "B12"],
  ]);
});

it("gives a table the year and the round of the titles above it", () => {
  const [table] = REPORT.tables;
  if (table === undefined) throw new Error("no table");
  expect(titleOver(table, REPORT)?.year).toBe(2566);
  expect(tablePlan(table, source)).toMatchObject({
    year: 2566,
    round: 6,
    reported: { start: { year: 2022, month: 10, day: 1 }, end: { year: 2023, month: 3, day: 31 } },
  });
});

it("knows from which results measures were drawn up, and what is to be done when", () => {
  expect(resultsTakenUp(REPORT).map(({ year, reportYear, at }) => [year, reportYear, toA1(at)])).toEqual([
    [2565, 2566, "B10"],
  ]);
  expect(intendedYears(REPORT).map(({ year, at }) => [year, toA1(at)])).toEqual([[2567, "B10"]]);
});

it("gives a table without any title the year that is asked for, and none beside an agency sheet", () => {
  const document = documentOf(`
    # plain รายงาน
    ${TABLE}
  `);
  const [table] = document.tables;
  if (table === undefined) throw new Error("no table");
  expect(tablePlan(table, { ...source, document })).toMatchObject({ year: 2570, round: 12, title: null });
  expect(tablePlan(table, { ...source, document, hasAgencySheet: true })).toBeNull();
  expect(tablePlan(table, { ...source, document, planYear: null })).toBeNull();
});
