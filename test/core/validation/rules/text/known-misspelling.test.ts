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
    {
      name: "a status that is none or whose words are in the wrong order, which unknown-status reports",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        จัดอบรม | ดำเนิการเรียบร้อยแล้ว
        # plain รายงาน
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | สถานะการดำเนินการ
        ๑. อบรม | จัดอบรม | กองคลัง | ดำเนินการเมื่อแล้ว วันที่ ๒๓ มกราคม ๒๕๖๖
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
    {
      name: "the same words in a result, and a published status that nobody else reports",
      sheets: `
        # plain รายงาน
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | สถานะการดำเนินการ | ผลการดำเนินการ
        ๑. อบรม | จัดอบรม | กองคลัง | ดำเนิการแล้วเสร็จ | ได้ดำเนินการเมื่อแล้ว วันที่ ๒๓ มกราคม ๒๕๖๖
      `,
      findings: [
        {
          messageId: "slip",
          at: "รายงาน!D2",
          data: { actual: "ดำเนิการ", expected: "ดำเนินการ" },
          fix: "ดำเนินการแล้วเสร็จ",
        },
        {
          messageId: "slip",
          at: "รายงาน!E2",
          data: { actual: "ดำเนินการเมื่อแล้ว วันที่", expected: "ดำเนินการแล้ว เมื่อวันที่" },
          fix: "ได้ดำเนินการแล้ว เมื่อ วันที่ ๒๓ มกราคม ๒๕๖๖",
        },
      ],
    },
  ],
});
