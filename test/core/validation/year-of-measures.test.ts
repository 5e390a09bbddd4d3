import { ruleContextOf } from "../../../src/core/validation/rule-context";
import { yearOfMeasures } from "../../../src/core/validation/year-of-measures";
import { drawnSheets } from "../../support/drawn-sheets";

const TITLE = "แผนปฏิบัติการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๖";

function yearOf(title: string, periods: readonly string[]) {
  const rows = periods.map((period, index) => `การให้บริการ | จัดทำคู่มือที่ ${String(index)} | ยกร่าง | ${period} | สำนักปลัด`);
  const header =
    "ประเด็น | การนำผลการวิเคราะห์ไปสู่การปฏิบัติมาตรการ/โครงการ/หรือกิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ";
  const context = ruleContextOf(drawnSheets(["# plain แผน", title, "|", header, ...rows].join("\n")), {});
  return context.document.tables.map((table) => yearOfMeasures(table, context));
}

describe("yearOfMeasures", () => {
  it("is the title's year, whatever the periods say", () => {
    expect(yearOf(TITLE, ["มกราคม ๒๕๖๘"])).toEqual([2566]);
  });

  it("is the one fiscal year of all periods where no title says it", () => {
    expect(yearOf("ตาราง", ["ตุลาคม ๒๕๖๖", "กันยายน ๒๕๖๗"])).toEqual([2567]);
  });

  it("is nothing where periods are of two years, or name none", () => {
    expect(yearOf("ตาราง", ["กันยายน ๒๕๖๖", "ตุลาคม ๒๕๖๖"])).toEqual([null]);
    expect(yearOf("ตาราง", ["ทุกไตรมาส"])).toEqual([null]);
  });
});
