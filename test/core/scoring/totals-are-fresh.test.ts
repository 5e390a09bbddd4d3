import { totalsAreFresh } from "../../../src/core/scoring/totals-are-fresh";
import { ruleContextOf } from "../../../src/core/validation/rule-context";
import { drawnSheets } from "../../support/drawn-sheets";

function isFresh(drawing: string, overall: number | null): boolean | undefined {
  const [table] = ruleContextOf(drawnSheets(drawing), {}).document.tables;
  return table === undefined ? undefined : totalsAreFresh(table, 2568, overall);
}

const SHEET = `
  # scores คะแนน ITA
  ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี 2568
  9 | การเปิดเผยข้อมูล | OIT | 70
  | คะแนนรวม (คำนวณ) | | 80.77
`;

it("formulas are fresh when the overall score that they keep is the one that the scores give", () => {
  expect(isFresh(SHEET, 80.77)).toBe(true);
  expect(isFresh(SHEET, 79)).toBe(false);
  expect(isFresh(SHEET, null)).toBe(false);
});

it("a table without that row, and a published one, is fresh", () => {
  expect(isFresh(SHEET.replace("คะแนนรวม (คำนวณ)", "รวม"), 79)).toBe(true);
  const published = SHEET.replace("# scores", "# plain").replace("70\n", "70\n10 | การป้องกันการทุจริต | OIT | 50\n");
  expect(isFresh(published.replace("ปี 2568", "คะแนน"), 79)).toBe(true);
});
