import { measuresIn } from "../../../src/core/lists/placed-measures";
import { ruleContextOf } from "../../../src/core/validation/rule-context";
import { drawnSheets } from "../../support/drawn-sheets";

function measuresOf(drawing: string) {
  return ruleContextOf(drawnSheets(drawing), {}).document.tables.map(measuresIn);
}

describe("measuresIn", () => {
  it("gives each measure with its code and its cell, rows without one left away", () => {
    const drawing = `
      # measures มาตรการ at B3
      รหัสมาตรการ | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ
      ม.1 | จัดทำคู่มือ | ยกร่าง
      | ปรับปรุงเว็บไซต์ | แต่งตั้งผู้ดูแล
      ม.3 | | ประกาศ
    `;
    expect(measuresOf(drawing)).toEqual([
      [
        { text: "จัดทำคู่มือ", code: "ม.1", at: { row: 3, column: 2 } },
        { text: "ปรับปรุงเว็บไซต์", code: "", at: { row: 4, column: 2 } },
      ],
    ]);
  });

  it("names a measure once that a published table carries down to the rows below", () => {
    const drawing = `
      # plain แผน
      ประเด็น | การนำผลการวิเคราะห์ไปสู่การปฏิบัติมาตรการ/โครงการ/หรือกิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
      ๑. การให้บริการ | จัดทำคู่มือ | ยกร่าง | ทุกเดือน | สำนักปลัด
      | | ประกาศใช้ | ทุกไตรมาส | กองคลัง
    `;
    expect(measuresOf(drawing).map((measures) => measures.map(({ text }) => text))).toEqual([["จัดทำคู่มือ"]]);
  });
});
