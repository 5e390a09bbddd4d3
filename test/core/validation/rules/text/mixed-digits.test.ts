import { mixedDigits } from "../../../../../src/core/validation/rules/text/mixed-digits";
import { testRule } from "../../../../support/test-rule";

testRule(mixedDigits, {
  valid: [
    {
      name: "a text that is right, in both kinds of tables",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก จัดอบรม | จัดอบรมบุคลากร | ดำเนินการแล้ว | "ปี ๒๕๖๘ และ 2567 ข้อ 0๖"
        | | | #N/A
        |
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. อบรม | จัดอบรม | กองคลัง | "ปี ๒๕๖๘ และ 2567 ข้อ 0๖\\u00A0"
      `,
    },
  ],
  invalid: [
    {
      name: "the defect in a published table that stands elsewhere and in a departmental tab",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก จัดอบรม | จัดอบรมบุคลากร | ดำเนินการแล้ว | "ปี 2๕๖๘ และ ๒๕๖๗"
        | | | #N/A
        |
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. อบรม | จัดอบรม | กองคลัง | "ปี 2๕๖๘ และ ๒๕๖๗\\u00A0"
        # department กองช่าง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก | จัด | ดำเนินการแล้ว | ปี 25๖๘
      `,
      findings: [
        { messageId: "mixed", at: "กองคลัง!F4", data: { actual: "2๕๖๘" }, fix: "ปี ๒๕๖๘ และ ๒๕๖๗" },
        { messageId: "mixed", at: "รายงาน!E3", data: { actual: "2๕๖๘" }, fix: "ปี ๒๕๖๘ และ ๒๕๖๗ " },
        { messageId: "mixed", at: "กองช่าง!F4", data: { actual: "25๖๘" }, suggestions: ["ปี ๒๕๖๘", "ปี 2568"] },
      ],
    },
  ],
});
