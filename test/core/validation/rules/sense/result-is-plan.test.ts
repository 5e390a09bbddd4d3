import { resultIsPlan } from "../../../../../src/core/validation/rules/sense/result-is-plan";
import { testRule } from "../../../../support/test-rule";

testRule(resultIsPlan, {
  valid: [
    {
      name: "a text that is right, in both kinds of tables",
      sheets: `
        # plain รายงาน
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. อบรม | จัดอบรมบุคลากรทุกคน | กองคลัง | จัดอบรมบุคลากรทุกคนเมื่อวันที่ ๓ มกราคม ๒๕๖๘
      `,
    },
  ],
  invalid: [
    {
      name: "the defect in a published table that stands elsewhere and in a departmental tab",
      sheets: `
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. อบรม | จัดอบรมบุคลากรทุกคน | กองคลัง | จัดอบรมบุคลากร ทุกคน
      `,
      findings: [{ messageId: "same-as-steps", at: "รายงาน!E3" }],
    },
    {
      name: "the defect in a sheet of our own",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก | จัด | ดำเนินการแล้ว | จะดำเนินการจัดอบรมในเดือนหน้า
      `,
      findings: [{ messageId: "future", at: "กองคลัง!F4", data: { actual: "จะดำเนินการจัดอบรมในเดือนหน้า" } }],
    },
  ],
});
