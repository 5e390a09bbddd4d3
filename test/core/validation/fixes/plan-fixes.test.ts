import fc from "fast-check";
import "../../fixed-seed";
import { toA1 } from "../../../../src/core/sheet/cell-ref";
import { editedSheets } from "../../../../src/core/validation/fixes/edited-sheets";
import { planFixes } from "../../../../src/core/validation/fixes/plan-fixes";
import { anyWorkbook } from "../../../support/arbitrary-sheets";
import { drawnSheets } from "../../../support/drawn-sheets";

const REQUEST = { assessedYear: 2568 };
const SHEETS = drawnSheets(`
  # scores คะแนน ITA
  ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี 2568
  9 | การเปิดเผยข้อมูล | IIT | 95
  # department กองช่าง
  ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด | สถานะการดำเนินการ | วันที่แล้วเสร็จ | ผลการดำเนินการ | ผลลัพธ์/ความสำเร็จ
  ตัวชี้วัดที่ 9 | เผยแพร่ | ก | | | "อยู่ระหว่างดำเนินการ " | | |
`);

it("gives each cell before and after, of the chosen findings only", () => {
  const told = (rules: readonly string[]) =>
    planFixes(SHEETS, REQUEST, ({ ruleId }) => rules.includes(ruleId)).edits.map(
      ({ sheet, at, before, after }) => `${sheet}!${toA1(at)} ${String(before)}→${String(after)}`,
    );
  expect(told(["wrong-instrument"])).toEqual(["คะแนน ITA!C2 IIT→OIT"]);
  expect(told(["wrong-instrument", "unknown-status"])).toEqual([
    "คะแนน ITA!C2 IIT→OIT",
    "กองช่าง!F2 อยู่ระหว่างดำเนินการ →อยู่ระหว่างดำเนินการ",
  ]);
  expect(told([])).toEqual([]);
});

it("after all certain fixes a second run offers none, and nothing but the named cells differs", () => {
  fc.assert(
    fc.property(anyWorkbook, (sheets) => {
      const { edits } = planFixes(sheets, REQUEST, () => true);
      const fixed = editedSheets(sheets, edits);
      expect(planFixes(fixed, REQUEST, () => true).edits).toEqual([]);
      const undone = edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before }));
      expect(editedSheets(fixed, undone)).toEqual(sheets);
    }),
    { numRuns: 60 },
  );
});
