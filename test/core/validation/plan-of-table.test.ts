import { planOfTable } from "../../../src/core/validation/plan-of-table";
import { ruleContextOf, type RuleRequest } from "../../../src/core/validation/rule-context";
import { drawnSheets } from "../../support/drawn-sheets";

const AGENCY = `
  # agency ข้อมูลหน่วยงาน
  ปีงบประมาณที่ประเมิน (พ.ศ.) | 2567
`;
const MEASURES = `
  # measures มาตรการ
  มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ
  จัดทำคู่มือ | ยกร่าง
`;
const REPORT_TABLE = `
  มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
  จัดทำคู่มือ | ประกาศใช้แล้ว | บริการเร็วขึ้น
`;
const TITLED_REPORT = `
  # plain รายงาน
  รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ รอบ ๖ เดือน
  |
  ${REPORT_TABLE}
`;

function plansOf(drawing: string, request: RuleRequest = {}) {
  const context = ruleContextOf(drawnSheets(drawing), request);
  return context.document.tables.map((table) => {
    const plan = planOfTable(table, context);
    return plan === null ? null : [plan.year, plan.round];
  });
}

describe("planOfTable", () => {
  it("is the agency sheet's plan year for our own sheets, and the title's for a table pasted beside them", () => {
    expect(plansOf(AGENCY + MEASURES + TITLED_REPORT)).toEqual([
      [2568, 12],
      [2566, 6],
    ]);
  });

  it("is what was asked for where neither an agency sheet nor a title says it", () => {
    expect(plansOf(`# plain รายงาน\n${REPORT_TABLE}`, { assessedYear: 2566, round: 6 })).toEqual([[2567, 6]]);
  });

  it("is nothing for an untitled table beside an agency sheet, which may be of any year", () => {
    expect(plansOf(`${AGENCY}# plain รายงาน\n${REPORT_TABLE}`)).toEqual([null]);
  });
});
