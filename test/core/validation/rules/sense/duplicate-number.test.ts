import { duplicateNumber } from "../../../../../src/core/validation/rules/sense/duplicate-number";
import { testRule } from "../../../../support/test-rule";

testRule(duplicateNumber, {
  valid: [
    {
      name: "a text that is right, in both kinds of tables",
      sheets: `
        # plain รายงาน
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑) อบรม | จัด | กองคลัง | อบรมแล้ว
        ๒) เผยแพร่ | จัด | กองคลัง | "๑. ก\\n๒. ข\\n๑) ค\\n๒) ง\\n๑. จ\\n๒. ฉ"
      `,
    },
    {
      name: "what only looks alike",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก | จัด | ดำเนินการแล้ว | "1.1 อบรม\\n1.1 ประชุม"
      `,
    },
  ],
  invalid: [
    {
      name: "the defect in a published table that stands elsewhere and in a departmental tab",
      sheets: `
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑) อบรม | จัด | กองคลัง | อบรมแล้ว
        ๒) เผยแพร่ | จัด | กองคลัง | เผยแพร่แล้ว
        ๒) ประชุม | จัด | กองคลัง | ประชุมแล้ว
      `,
      findings: [
        {
          messageId: "twice",
          at: "รายงาน!B5",
          data: { number: 2, expected: 3, actual: "๒) ประชุม" },
          suggestions: ["๓) ประชุม"],
        },
      ],
    },
    {
      name: "the defect in a sheet of our own",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก | จัด | ดำเนินการแล้ว | "1. อบรม\\n2. ประชุม\\n2. เผยแพร่"
      `,
      findings: [
        {
          messageId: "twice",
          at: "กองคลัง!F4",
          data: { number: 2, expected: 3, actual: "2. เผยแพร่" },
          suggestions: ["1. อบรม\n2. ประชุม\n3. เผยแพร่"],
        },
      ],
    },
  ],
});
