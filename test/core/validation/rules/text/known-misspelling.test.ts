import { knownMisspelling } from "../../../../../src/core/validation/rules/text/known-misspelling";
import { testRule } from "../../../../support/test-rule";

testRule(knownMisspelling, {
  valid: [
    {
      name: "a text that is right, in both kinds of tables",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก จัดอบรม | จัดอบรมบุคลากร | ดำเนินการแล้ว | "ตามกฎหมายอย่างสม่ำเสมอ ภาระ กิจกรรม ผู้ให้บริการทราบ"
        | | | #N/A
        |
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. อบรม | จัดอบรม | กองคลัง | "ตามกฎหมายอย่างสม่ำเสมอ ภาระ กิจกรรม ผู้ให้บริการทราบ\\u00A0"
      `,
    },
  ],
  invalid: [
    {
      name: "the defect in a published table that stands elsewhere and in a departmental tab",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก จัดอบรม | จัดอบรมบุคลากร | ดำเนินการแล้ว | "ตามกฏหมาย สม่า เสมอ"
        | | | #N/A
        |
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. อบรม | จัดอบรม | กองคลัง | "ตามกฏหมาย สม่า เสมอ\\u00A0"
        # department กองช่าง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก | จัด | ดำเนินการแล้ว | แจ้งให้ผู้ บริการทราบ
      `,
      findings: [
        {
          messageId: "slip",
          at: "กองคลัง!F4",
          data: { actual: "กฏหมาย", expected: "กฎหมาย" },
          fix: "ตามกฎหมาย สม่า เสมอ",
        },
        {
          messageId: "slip",
          at: "กองคลัง!F4",
          data: { actual: "สม่า เสมอ", expected: "สม่ำเสมอ" },
          fix: "ตามกฏหมาย สม่ำ เสมอ",
        },
        {
          messageId: "slip",
          at: "รายงาน!E3",
          data: { actual: "กฏหมาย", expected: "กฎหมาย" },
          fix: "ตามกฎหมาย สม่า เสมอ ",
        },
        {
          messageId: "slip",
          at: "รายงาน!E3",
          data: { actual: "สม่า เสมอ", expected: "สม่ำเสมอ" },
          fix: "ตามกฏหมาย สม่ำ เสมอ ",
        },
        {
          messageId: "choices",
          at: "กองช่าง!F4",
          data: { actual: "ให้ผู้ บริการทราบ", expected: "ให้ผู้บริหารทราบ / ให้ผู้รับบริการทราบ" },
          suggestions: ["แจ้งให้ผู้ บริหารทราบ", "แจ้งให้ผู้รับ บริการทราบ"],
        },
      ],
    },
  ],
});
