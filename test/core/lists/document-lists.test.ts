import { listsInRow, measureNumbers } from "../../../src/core/lists/document-lists";
import { ruleContextOf } from "../../../src/core/validation/rule-context";
import { drawnSheets } from "../../support/drawn-sheets";

function tablesOf(drawing: string) {
  return ruleContextOf(drawnSheets(drawing), {}).document.tables;
}

describe("measureNumbers", () => {
  it("gives the numbers that measures begin with, grouped by their issue", () => {
    const [table] = tablesOf(`
      # measures มาตรการ
      ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ
      การใช้อำนาจ | ๑. จัดทำคู่มือ | ยกร่าง
      การใช้ งบประมาณ | 2) ปรับปรุงเว็บไซต์ | แต่งตั้ง
      การใช้งบประมาณ | อบรมบุคลากร | เชิญวิทยากร
    `);
    const numbers = table === undefined ? [] : measureNumbers(table);
    expect(numbers.map(({ marker, at, group }) => [marker.number, at.row, group])).toEqual([
      [1, 1, "การใช้อำนาจ"],
      [2, 2, "การใช้งบประมาณ"],
    ]);
  });

  it("gives none of a departmental tab, which has a part of the measures", () => {
    const [table] = tablesOf(`
      # department กองคลัง
      มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
      ๓. จัดทำคู่มือ | ยกเลิก
    `);
    expect(table?.rows).toHaveLength(1);
    expect(table === undefined ? null : measureNumbers(table)).toEqual([]);
  });
});

describe("listsInRow", () => {
  function listsOf(measure: string, steps: string) {
    const [table] = tablesOf(`
      # measures มาตรการ
      มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ
      ${measure} | ${JSON.stringify(steps)}
    `);
    return (table?.rows ?? []).map(listsInRow);
  }

  it("gives the numbers of a cell's lines and where each line begins", () => {
    const [lists] = listsOf("จัดทำคู่มือ", "๑. ยกร่าง\nเสนอผู้บริหาร\n๒. ประกาศใช้");
    expect(lists?.map((list) => list.map(({ marker, lineFrom }) => [marker.number, lineFrom]))).toEqual([
      [
        [1, 0],
        [2, 24],
      ],
    ]);
  });

  it("takes the measure's own number, repeated, for none", () => {
    const [lists] = listsOf("๓. จัดทำคู่มือ", "๓. จัดทำคู่มือ\n๑. ยกร่าง");
    expect(lists?.map((list) => list.map(({ marker }) => marker.number))).toEqual([[1]]);
  });

  it("gives none of a row without a measure", () => {
    const [table] = tablesOf(`
      # measures มาตรการ
      มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ
      | ๑. ยกร่าง
    `);
    expect(table?.rows.flatMap(listsInRow)).toEqual([]);
  });
});
