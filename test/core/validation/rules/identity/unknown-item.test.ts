import { unknownItem } from "../../../../../src/core/validation/rules/identity/unknown-item";
import { testRule } from "../../../../support/test-rule";

testRule(unknownItem, {
  valid: [
    {
      name: "codes up to the last, questions, and a code of another year, which item-of-another-year reports",
      request: { assessedYear: 2563 },
      sheets: `
        # plain รายงาน
        o43 และข้อ o๑ กับ e30
      `,
    },
    {
      name: "any code in a year whose list is not known to its end, or while the year is not known",
      request: { assessedYear: 2568 },
      sheets: `
        # plain รายงาน
        ข้อ o43
      `,
    },
  ],
  invalid: [
    {
      name: "codes beyond the list in a line and in a published table",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ปีงบประมาณที่ประเมิน (พ.ศ.) | 2564
        # plain รายงาน at B2
        ข้อ o๔๕ ต้องปรับปรุง
        |
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
        ปรับปรุงข้อ OIT 48 | ประชุม | สำนักปลัด | ทุกเดือน
      `,
      findings: [
        { messageId: "beyond", at: "รายงาน!B2", data: { actual: "o๔๕", last: "o43", year: 2564 } },
        { messageId: "beyond", at: "รายงาน!B5", data: { actual: "OIT 48", last: "o43", year: 2564 } },
      ],
    },
  ],
});
