import { evidenceMissing } from "../../../../../src/core/validation/rules/evidence/evidence-missing";
import { testRule } from "../../../../support/test-rule";

testRule(evidenceMissing, {
  valid: [
    {
      name: "evidence of any kind, an error, and measures that are not done",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        ก | ดำเนินการแล้ว | https://www.klong5.go.th
        ข | ดำเนินการแล้ว | ภาพถ่าย
        ค | ดำเนินการแล้ว | #N/A
        ง | ยกเลิก | -
        จ | | 
      `,
    },
    {
      name: "a table without the column",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ดำเนินการแล้ว
      `,
    },
  ],
  invalid: [
    {
      name: "empty cells, dashes and ไม่มี, in a shifted table",
      sheets: `
        # department กองคลัง at C3
        หลักฐาน | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
         | ก | ดำเนินการเรียบร้อยแล้ว
        |
        "\\u00A0-" | ข | แล้วเสร็จ
        ไม่มี | ค | ดำเนินการแล้ว
      `,
      findings: [
        { messageId: "missing", at: "กองคลัง!C4" },
        { messageId: "missing", at: "กองคลัง!C6" },
        { messageId: "missing", at: "กองคลัง!C7" },
      ],
    },
    {
      name: "a published table with ticks",
      sheets: `
        # plain รายงาน
        มาตรการ | ขั้นตอนหรือวิธีการ | สถานะการดำเนินงาน | | | หลักฐาน
        | | ยังไม่ดำเนินการ | อยู่ระหว่างดำเนินการ | ดำเนินการเรียบร้อยแล้ว |
        ๑) ก | ประชุม | | | / | www.klong5.go.th
        ๒) ข | ประชุม | | | / |
        ๓) ค | ประชุม | / | | |
      `,
      findings: [{ messageId: "missing", at: "รายงาน!F4" }],
    },
  ],
});
