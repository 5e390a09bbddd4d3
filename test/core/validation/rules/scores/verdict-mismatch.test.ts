import { verdictMismatch } from "../../../../../src/core/validation/rules/scores/verdict-mismatch";
import { testRule } from "../../../../support/test-rule";

const FY2568 = { assessedYear: 2568 } as const;

testRule(verdictMismatch, {
  valid: [
    {
      name: "right verdicts, a score just on the line, one that rounds to it, other words, and blanks",
      request: FY2568,
      sheets: `
        # plain รายงาน at B2
        ลำดับ | เครื่องมือ | ตัวชี้วัด | คะแนน | ผลการประเมิน
        ๑ | IIT | การปฏิบัติหน้าที่ | ๘๕.๐๐ | ผ่านเกณฑ์
        ๒ | IIT | การใช้งบประมาณ | 84.995 | "ผ่าน\\u00A0เกณฑ์"
        ๓ | IIT | การใช้อำนาจ | ๘๔.๙๙ | ไม่ผ่านเกณฑ์
        ๔ | IIT | การใช้ทรัพย์สินของราชการ | #N/A | ผ่านเกณฑ์
        ๕ | IIT | การแก้ไขปัญหาการทุจริต | ๒๐ | ควรปรับปรุง
        ๖ | EIT | คุณภาพการดำเนินงาน | ๒๐ |
      `,
    },
    {
      name: "any verdict without a year",
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ ๑๐ ได้ ๕๐.๐๐ คะแนน ผ่านเกณฑ์
      `,
    },
  ],
  invalid: [
    {
      name: "verdicts of a published table and of sentences",
      request: FY2568,
      sheets: `
        # plain รายงาน at B2
        ลำดับ | เครื่องมือ | ตัวชี้วัด | คะแนน | ผลการประเมิน
        ๙ | OIT | การเปิดเผยข้อมูล | ๗๐.๐๐ | ผ่านเกณฑ์
        ๘ | EIT | การปรับปรุงการทำงาน | ๙๔.๙๒ | ไม่ผ่านเกณฑ์
        |
        |
        ตัวชี้วัดที่ ๑๐ ได้ ๕๐.๐๐ คะแนน ซึ่งผ่านเกณฑ์
      `,
      findings: [
        {
          messageId: "fails",
          at: "รายงาน!F3",
          data: { actual: "ผ่านเกณฑ์", score: 70, line: 85 },
          suggestions: ["ไม่ผ่านเกณฑ์"],
        },
        {
          messageId: "passes",
          at: "รายงาน!F4",
          data: { actual: "ไม่ผ่านเกณฑ์", score: 94.92, line: 85 },
          suggestions: ["ผ่านเกณฑ์"],
        },
        { messageId: "fails", at: "รายงาน!B7", data: { actual: "ผ่านเกณฑ์", score: 50, line: 85 } },
      ],
    },
    {
      name: "a verdict typed into our own sheet, by the score of the assessed year",
      request: FY2568,
      sheets: `
        # scores คะแนน ITA at C2
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี ๒๕๖๗ | ปี ๒๕๖๘ | ผลการประเมิน
        9 | การเปิดเผยข้อมูล | OIT | 90 | 70 | ผ่าน
      `,
      findings: [
        {
          messageId: "fails",
          at: "คะแนน ITA!H3",
          data: { actual: "ผ่าน", score: 70, line: 85 },
          suggestions: ["ไม่ผ่านเกณฑ์"],
        },
      ],
    },
  ],
});
