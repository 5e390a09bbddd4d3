import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import { readScores, scoreValues, type YearScores } from "../../../src/core/recognition/read-scores";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import { drawnSheets } from "../../support/drawn-sheets";

function scoresOf(drawing: string, year = 2568): YearScores | null {
  const [table] = recogniseWorkbook(drawnSheets(drawing)).tables;
  return table === undefined ? null : readScores(table, FY2568, year);
}

const TWO_YEARS = `
  # scores คะแนน
  ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | 2567 | คะแนนปี ๒๕๖๘
  ๑ | การปฏิบัติหน้าที่ | IIT | 80 | 94.62
  | การใช้งบประมาณ | IIT | 81 | "95.13"
  3 | | IIT | 82 | #N/A
  | คะแนนรวมตามประกาศ ป.ป.ช. | | 70 | 80.77
  | "EIT ส่วนที่ 1 (ถ้ามี)" | | | 90
`;

it("each year is read from its own column, indicators by number or by name", () => {
  const now = scoresOf(TWO_YEARS);
  const before = scoresOf(TWO_YEARS, 2567);
  expect(now === null ? null : scoreValues(now, FY2568).slice(0, 4)).toEqual([94.62, null, null, null]);
  expect(before === null ? null : scoreValues(before, FY2568).slice(0, 4)).toEqual([80, 81, 82, null]);
  expect(now).toMatchObject({
    stated: { value: 80.77, at: { row: 4, column: 4 } },
    eitPart1: { value: 90 },
    eitPart2: null,
  });
  expect(scoresOf(TWO_YEARS, 2566)).toBeNull();
});

it.each(["2568", "ปี 2568", "ปี ๒๕๖๘", "พ.ศ. 2568", "คะแนน 2568", "ปีงบประมาณ พ.ศ. ๒๕๖๘"])("%s heads a year", (header) => {
  expect(scoresOf(`# plain ก\nที่ | ตัวชี้วัด | เครื่องมือ | ${header} | เกณฑ์\n1 | | IIT | 90`)?.indicators).toMatchObject([
    { no: 1, score: { value: 90 } },
  ]);
});

it("the leftmost of two columns of one year counts, and the other is extra", () => {
  const drawing = "# scores ก\nที่ | ตัวชี้วัด | เครื่องมือ | ปี 2568 | คะแนน 2568\n1 | | IIT | 90 | 50";
  expect(scoresOf(drawing)?.indicators).toMatchObject([{ score: { value: 90, at: { row: 1, column: 3 } } }]);
  expect(recogniseWorkbook(drawnSheets(drawing)).tables[0]?.extra.map(({ header }) => header)).toEqual(["คะแนน 2568"]);
});

it("a plain score column is read for whatever year is asked, unless years head the scores", () => {
  expect(scoresOf("# scores ก\nที่ | ตัวชี้วัด | คะแนน\n1 | | 90", 2560)?.year).toBe(2560);
  expect(scoresOf("# scores ก\nที่ | ตัวชี้วัด | คะแนน | ปี 2567\n1 | | 90 | 80")).toBeNull();
});
