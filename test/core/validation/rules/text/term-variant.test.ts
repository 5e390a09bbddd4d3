import { termVariant } from "../../../../../src/core/validation/rules/text/term-variant";
import { testRule } from "../../../../support/test-rule";

testRule(termVariant, {
  valid: [
    {
      name: "a text that is right, in both kinds of tables",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก จัดอบรม | จัดอบรมบุคลากร | ดำเนินการแล้ว | "ประกาศนโยบาย No Gift Policy และ ITA"
        | | | #N/A
        |
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. อบรม | จัดอบรม | กองคลัง | "ประกาศนโยบาย No Gift Policy และ ITA\\u00A0"
      `,
    },
  ],
  invalid: [
    {
      name: "the defect in a published table that stands elsewhere and in a departmental tab",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก จัดอบรม | จัดอบรมบุคลากร | ดำเนินการแล้ว | "ประกาศนโยบายงดรับของขวัญ"
        | | | #N/A
        |
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. อบรม | จัดอบรม | กองคลัง | "ประกาศนโยบายงดรับของขวัญ\\u00A0"
      `,
      findings: [
        {
          messageId: "variant",
          at: "กองคลัง!F4",
          data: { actual: "นโยบายงดรับของขวัญ", expected: "นโยบายไม่รับของขวัญ (No Gift Policy)" },
          suggestions: ["ประกาศนโยบายไม่รับของขวัญ (No Gift Policy)"],
        },
        {
          messageId: "variant",
          at: "รายงาน!E3",
          data: { actual: "นโยบายงดรับของขวัญ", expected: "นโยบายไม่รับของขวัญ (No Gift Policy)" },
          suggestions: ["ประกาศนโยบายไม่รับของขวัญ (No Gift Policy) "],
        },
      ],
    },
  ],
});
