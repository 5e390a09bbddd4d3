import { planFindings } from "../../../src/core/templates/plan-findings";
import { assertPlan } from "../../support/assert-plan";

const HEADERS = { severity: "ระดับ", rule: "กฎ", place: "ที่", row: "แถว", message: "ข้อความ" };

it("a findings sheet lists each finding with a link to its cell, its sheet, or nothing", () => {
  const line = { severity: "ผิด", rule: "กฎ ก", rowTitle: "ปรับปรุงเว็บไซต์", message: "=1+1" };
  const plan = planFindings("ผลตรวจ", "thai", {
    heading: "ผลตรวจ",
    notes: ["พบ ๓ ข้อ"],
    headers: HEADERS,
    lines: [
      { ...line, sheet: "กองคลัง", at: { row: 4, column: 2 } },
      { ...line, sheet: "กองคลัง", at: null },
      { ...line, sheet: null, at: null },
    ],
  });
  assertPlan(plan);
  const places = plan.blocks[1]?.cells.map((row) => row[2]);
  expect(places).toEqual([
    "ที่",
    { formula: `=HYPERLINK("#'กองคลัง'!C5","กองคลัง!C5")`, value: "กองคลัง!C5" },
    { formula: `=HYPERLINK("#'กองคลัง'!A1","กองคลัง")`, value: "กองคลัง" },
    null,
  ]);
  expect(plan.blocks[1]?.cells.map((row) => row[3])).toEqual(["แถว", ...Array<string>(3).fill("ปรับปรุงเว็บไซต์")]);
  expect(plan.page.repeatRows).toEqual({ first: 3, count: 1 });
});

it("a notice has a heading and notes alone", () => {
  const plan = planFindings("ผลตรวจ", "arabic", { heading: "ไม่สำเร็จ", notes: [], headers: HEADERS, lines: [] });
  assertPlan(plan);
  expect(plan.blocks).toEqual([{ at: { row: 0, column: 0 }, cells: [["ไม่สำเร็จ"]] }]);
  expect(plan.page.repeatRows).toBeNull();
});
