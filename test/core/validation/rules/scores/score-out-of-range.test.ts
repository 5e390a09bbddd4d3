import { scoreOutOfRange } from "../../../../../src/core/validation/rules/scores/score-out-of-range";
import { testRule } from "../../../../support/test-rule";

const FY2568 = { assessedYear: 2568 } as const;

testRule(scoreOutOfRange, {
  valid: [
    {
      name: "0, 100, decimals, an empty cell and the scores of another year",
      request: FY2568,
      sheets: `
        # scores คะแนน ITA at B4
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี ๒๕๖๗ | ปี ๒๕๖๘
        1 | การปฏิบัติหน้าที่ | IIT | 900 | 0
        2 | การใช้งบประมาณ | IIT | ไม่มี | 100
        3 | การใช้อำนาจ | IIT | #N/A | 94.625
        4 | การใช้ทรัพย์สินของราชการ | IIT | | "\\u00A0"
        | คะแนนรวมตามประกาศ ป.ป.ช. | | | 120
      `,
    },
    {
      name: "a pasted table whose digits are Thai or typed as text",
      request: FY2568,
      sheets: `
        # plain คะแนน
        ที่ | ตัวชี้วัด | เครื่องมือ | คะแนน
        1 | การปฏิบัติหน้าที่ | IIT | "94.62"
        2 | การใช้งบประมาณ | IIT | ๙๔.๖๒
      `,
    },
    {
      name: "a year whose rules are not known",
      request: { assessedYear: 2560 },
      sheets: `
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี 2560
        1 | การปฏิบัติหน้าที่ | IIT | 900
      `,
    },
  ],
  invalid: [
    {
      name: "a score below 0 and one above 100, in a shifted table with Thai digits",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ปีงบประมาณที่ประเมิน (พ.ศ.) | 2568
        # scores คะแนน ITA at C2
        คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | หมายเหตุ | ปี ๒๕๖๘
        ๑ | การปฏิบัติหน้าที่ | IIT | | -0.01
        ๑๐ | การป้องกันการทุจริต | OIT | | 100.01
      `,
      findings: [
        { messageId: "outside", at: "คะแนน ITA!G4", data: { actual: "-0.01", indicator: 1 } },
        { messageId: "outside", at: "คะแนน ITA!G5", data: { actual: "100.01", indicator: 10 } },
      ],
    },
    {
      name: "a text that is no number and a tick, but no error and no number typed as a text, which other rules report",
      request: FY2568,
      sheets: `
        # scores คะแนน
        ที่ | ตัวชี้วัด | เครื่องมือ | คะแนน
        1 | การปฏิบัติหน้าที่ | IIT | "94.62"
        2 | การใช้งบประมาณ | IIT | ๙๔..๖๒
        3 | การใช้อำนาจ | IIT | #N/A
        4 | การใช้ทรัพย์สินของทางราชการ | IIT | TRUE
      `,
      findings: [
        { messageId: "not-a-number", at: "คะแนน!D3", data: { actual: "๙๔..๖๒", indicator: 2 } },
        { messageId: "not-a-number", at: "คะแนน!D5", data: { actual: "true", indicator: 4 } },
      ],
    },
    {
      name: "published scores above 100 or with two dots, and one told in a sentence, but not a dash",
      sheets: `
        # plain รายงาน at B3
        ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
        ๑ | การปฏิบัติหน้าที่ | ๙๔๖.๒
        ๒ | การใช้งบประมาณ | "๙๕..๑๓"
        ๓ | การใช้อำนาจ | -
        ๔ | การใช้ทรัพย์สินของราชการ | #N/A
        |
        |
        ตัวชี้วัดที่ ๑ ได้ ๙๔๖.๒ คะแนน
      `,
      findings: [
        { messageId: "outside", at: "รายงาน!D4", data: { actual: "๙๔๖.๒", indicator: 1 } },
        { messageId: "not-a-number", at: "รายงาน!D5", data: { actual: "๙๕..๑๓", indicator: 2 } },
        { messageId: "told-outside", at: "รายงาน!B10", data: { actual: "946.2" } },
      ],
    },
  ],
});
