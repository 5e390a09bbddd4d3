import { numberingGap } from "../../../../../src/core/validation/rules/sense/numbering-gap";
import { testRule } from "../../../../support/test-rule";

testRule(numberingGap, {
  valid: [
    {
      name: "a text that is right, in both kinds of tables",
      sheets: `
        # plain รายงาน
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑) อบรม | จัด | กองคลัง | อบรมแล้ว
        ๒) เผยแพร่ | จัด | กองคลัง | "๑. ก ๒. ข\\n๓. ค"
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
        ๓) เผยแพร่ | จัด | กองคลัง | เผยแพร่แล้ว
      `,
      findings: [{ messageId: "gap", at: "รายงาน!B4", data: { number: 3, expected: 2, actual: "๓) เผยแพร่" } }],
    },
    {
      name: "the defect in a sheet of our own",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก | จัด | ดำเนินการแล้ว | "2. อบรม\\n3. ประชุม"
      `,
      findings: [{ messageId: "gap", at: "กองคลัง!F4", data: { number: 2, expected: 1, actual: "2. อบรม 3. ประชุม" } }],
    },
  ],
});
