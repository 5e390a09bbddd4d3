import { indicatorForms } from "../../../src/core/indicators/indicator-forms";
import { numberedRows } from "../../../src/core/indicators/numbered-rows";
import { ruleContextOf } from "../../../src/core/validation/rule-context";
import { drawnSheets } from "../../support/drawn-sheets";

function numbersIn(drawing: string): readonly string[] {
  const { document } = ruleContextOf(drawnSheets(drawing), {});
  return document.tables.flatMap((table) =>
    numberedRows(table, indicatorForms(null)).map(({ number, nameCell }) => `${String(number)} ${nameCell.value}`),
  );
}

it("a column headed as the indicators' number is sure", () => {
  const rows = numbersIn(`
    # plain ผล
    ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
    ๙ | การเปิดเผยข้อมูล | ๗๐
    ๑๐. | การป้องกันการทุจริต | ๕๐
    | รวม | ๖๐
  `);
  expect(rows).toEqual(["9 การเปิดเผยข้อมูล", "10 การป้องกันการทุจริต"]);
});

it("a column that counts rows is sure once five names stand at their numbers", () => {
  const names = ["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ"];
  const drawing = (count: number) => `
    # plain ผล
    ลำดับ | เครื่องมือ | ตัวชี้วัด | คะแนน
    ${[...names, "การแก้ไขปัญหาการทุจริต"]
      .slice(0, count)
      .map((name, index) => `${String(index + 1)} | IIT | ${name} | 90`)
      .join("\n")}
  `;
  expect(numbersIn(drawing(5))).toHaveLength(5);
  expect(numbersIn(drawing(4))).toEqual([]);
});
