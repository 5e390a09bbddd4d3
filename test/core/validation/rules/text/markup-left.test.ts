import { markupLeft } from "../../../../../src/core/validation/rules/text/markup-left";
import { testRule } from "../../../../support/test-rule";

testRule(markupLeft, {
  valid: [
    {
      name: "a text that is right, in both kinds of tables",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก จัดอบรม | จัดอบรมบุคลากร | ดำเนินการแล้ว | "คะแนน < 85 และ > 50 Q&A"
        | | | #N/A
        |
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. อบรม | จัดอบรม | กองคลัง | "คะแนน < 85 และ > 50 Q&A\\u00A0"
      `,
    },
  ],
  invalid: [
    {
      name: "the defect in a published table that stands elsewhere and in a departmental tab",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก จัดอบรม | จัดอบรมบุคลากร | ดำเนินการแล้ว | "ทำแล้ว <input type='checkbox'/> ยังไม่ทำ"
        | | | #N/A
        |
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. อบรม | จัดอบรม | กองคลัง | "ทำแล้ว <input type='checkbox'/> ยังไม่ทำ\\u00A0"
      `,
      findings: [
        {
          messageId: "markup",
          at: "กองคลัง!F4",
          data: { actual: "<input type='checkbox'/>" },
          suggestions: ["ทำแล้ว  ยังไม่ทำ"],
        },
        {
          messageId: "markup",
          at: "รายงาน!E3",
          data: { actual: "<input type='checkbox'/>" },
          suggestions: ["ทำแล้ว  ยังไม่ทำ "],
        },
      ],
    },
  ],
});
