import { periodReversed } from "../../../../../src/core/validation/rules/time/period-reversed";
import { testRule } from "../../../../support/test-rule";

testRule(periodReversed, {
  valid: [
    {
      name: "a period of one day, of a year, and one typed in Thai",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด
        ก | ยกเลิก | #2026-03-31 | #2026-03-31
        ข | ยกเลิก | #2025-10-01 | #2026-09-30
        ค | ยกเลิก | ๑ ตุลาคม ๒๕๖๘ | #2026-09-30
      `,
    },
    {
      name: "a period with a day that is empty, unreadable, an error or of the wrong era but meant right",
      sheets: `
        # measures มาตรการ at B2
        ประเด็น | มาตรการ/โครงการ/กิจกรรม | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด | ผู้รับผิดชอบ
        9 | ก | #2026-03-31 | | กองคลัง
        9 | ข | #N/A | #2026-03-31 | กองคลัง
        9 | ค | #2569-03-31 | #2026-03-31 | กองคลัง
        9 | ง | ตลอดปี | #2026-03-31 | กองคลัง
      `,
    },
  ],
  invalid: [
    {
      name: "swapped days in a shifted plan and in a tab, one typed with Thai digits",
      sheets: `
        # measures มาตรการ at C3
        แผนปี ๒๕๖๙
        ประเด็น | มาตรการ | วันที่สิ้นสุด | วันที่เริ่ม | ผู้รับผิดชอบ | งบประมาณ
        9 | ก | #2025-10-01 | #2026-03-31 | กองคลัง | 5
        # department กองช่าง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด
        |
        ก | ยกเลิก | ๑\u00A0ตุลาคม ๒๕๖๘ | 30/9/2568
      `,
      findings: [
        { messageId: "reversed", at: "มาตรการ!E5", data: { start: "2026-03-31", end: "2025-10-01" } },
        { messageId: "reversed", at: "กองช่าง!D3", data: { start: "2025-10-01", end: "2025-09-30" } },
      ],
    },
    {
      name: "months in the wrong order in a published plan",
      sheets: `
        # plain แผน at B3
        ประเด็น | การนำผลการวิเคราะห์ไปสู่การปฏิบัติมาตรการ/โครงการ/หรือกิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
        ๑. การให้บริการ | จัดทำคู่มือ | ประกาศใช้ | มีนาคม ๒๕๖๙ - มกราคม ๒๕๖๙ | สำนักปลัด
      `,
      findings: [{ messageId: "reversed", at: "แผน!E4", data: { start: "2026-03-01", end: "2026-01-31" } }],
    },
  ],
});
