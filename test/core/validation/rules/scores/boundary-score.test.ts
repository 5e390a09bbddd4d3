import { boundaryScore } from "../../../../../src/core/validation/rules/scores/boundary-score";
import { testRule } from "../../../../support/test-rule";

const FY2568 = { assessedYear: 2568 } as const;

testRule(boundaryScore, {
  valid: [
    {
      name: "scores on and beside the line, and any score without a year",
      request: FY2568,
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
        1 | การปฏิบัติหน้าที่ | 85
        2 | การใช้งบประมาณ | 84.99
        3 | การใช้อำนาจ | 84.994
        4 | การใช้ทรัพย์สินของราชการ | 85.005
        5 | การแก้ไขปัญหาการทุจริต | #N/A
      `,
    },
    {
      name: "any score without a year",
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ ๙ ได้ ๘๔.๙๙๕ คะแนน
      `,
    },
  ],
  invalid: [
    {
      name: "an indicator in a published table, the overall score in a sentence and an instrument beside its label",
      request: FY2568,
      sheets: `
        # plain รายงาน at B2
        ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
        8 | การปรับปรุงระบบการทำงาน | 84.995
        9 | การเปิดเผยข้อมูล | ๙๐
        10 | การป้องกันการทุจริต | ๙๐
        | ค่าเฉลี่ย OIT | 94.997
        |
        |
        คะแนนภาพรวม ๖๙.๙๙๖ คะแนน
      `,
      findings: [
        { messageId: "rounded-up", at: "รายงาน!D3", data: { actual: "84.995", score: 84.995, line: 85 } },
        { messageId: "rounded-up", at: "รายงาน!D6", data: { actual: "94.997", score: 94.997, line: 95 } },
        { messageId: "rounded-up", at: "รายงาน!B9", data: { actual: "69.996", score: 69.996, line: 70 } },
      ],
    },
  ],
});
