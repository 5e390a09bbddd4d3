import { copiedResult } from "../../../../../src/core/validation/rules/sense/copied-result";
import { testRule } from "../../../../support/test-rule";

testRule(copiedResult, {
  valid: [
    {
      name: "a text that is right, in both kinds of tables",
      sheets: `
        # plain รายงาน
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. ใช้ทรัพย์สินอย่างถูกต้อง | ประชุม | กองคลัง | จัดประชุมชี้แจงให้บุคลากรทุกคนทราบแนวทางปฏิบัติในการใช้ทรัพย์สินของราชการแล้ว
        ๒. เผยแพร่แนวทาง | ประชุม | กองคลัง | เผยแพร่แนวทางบนเว็บไซต์เมื่อวันที่ ๓ มกราคม ๒๕๖๘
      `,
    },
  ],
  invalid: [
    {
      name: "the defect in a published table that stands elsewhere and in a departmental tab",
      sheets: `
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. ใช้ทรัพย์สินอย่างถูกต้อง | ประชุม | กองคลัง | จัดประชุมชี้แจงให้บุคลากรทุกคนทราบแนวทางปฏิบัติในการใช้ทรัพย์สินของราชการแล้ว
        ๒. เผยแพร่แนวทาง | ประชุม | กองคลัง | จัดประชุมชี้แจงให้บุคลากรทุกคนทราบแนวทางปฏิบัติในการใช้ทรัพย์สินของราชการแล้ว
      `,
      findings: [{ messageId: "same-as-row", at: "รายงาน!E4", data: { first: "E3" } }],
    },
    {
      name: "the defect in a sheet of our own",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ปรับปรุงเว็บไซต์ของหน่วยงาน | ประชุม | ดำเนินการแล้ว | ปรับปรุงเว็บไซต์ ของหน่วยงาน
      `,
      findings: [{ messageId: "same-as-measure", at: "กองคลัง!F4" }],
    },
  ],
});
