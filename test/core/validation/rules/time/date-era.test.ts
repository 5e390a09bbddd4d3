import { dateEra } from "../../../../../src/core/validation/rules/time/date-era";
import { testRule } from "../../../../support/test-rule";

testRule(dateEra, {
  valid: [
    {
      name: "days of the right era, text with a BE year, a formula error and a number in another column",
      sheets: `
        # department กองช่าง at B4
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด | งบประมาณ
        ก | ยกเลิก | #2025-10-01 | ๓๑ มีนาคม ๒๕๖๙ | 250000
        ข | ยกเลิก | #N/A | "\\u00A0" |
      `,
    },
    {
      name: "a bare BE year as the time of a published plan",
      sheets: `
        # plain แผน
        ประเด็น | การนำผลการวิเคราะห์ไปสู่การปฏิบัติมาตรการ/โครงการ/หรือกิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
        ๑. การให้บริการ | จัดทำคู่มือ | ประกาศใช้ | 2569 | สำนักปลัด
      `,
    },
  ],
  invalid: [
    {
      name: "a BE year typed into a CE calendar in every column of days, with a fix",
      sheets: `
        # department กองช่าง
        |
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด | วันที่แล้วเสร็จ
        ก | ยกเลิก | #2568-10-01 | #2569-03-31 |
        ข | ดำเนินการแล้ว | | | #2569-02-16
      `,
      findings: [
        { messageId: "wrong-era", at: "กองช่าง!C3", data: { actual: "2568-10-01", meant: "2025-10-01" }, fix: 45931 },
        { messageId: "wrong-era", at: "กองช่าง!D3", data: { actual: "2569-03-31", meant: "2026-03-31" }, fix: 46112 },
        { messageId: "wrong-era", at: "กองช่าง!E4", data: { actual: "2569-02-16", meant: "2026-02-16" }, fix: 46069 },
      ],
    },
    {
      name: "a day of the wrong era as the time of a published plan",
      sheets: `
        # plain แผน at C2
        ประเด็น | การนำผลการวิเคราะห์ไปสู่การปฏิบัติมาตรการ/โครงการ/หรือกิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
        ๑. การให้บริการ | จัดทำคู่มือ | ประกาศใช้ | #2569-02-16 | สำนักปลัด
      `,
      findings: [
        { messageId: "wrong-era", at: "แผน!F3", data: { actual: "2569-02-16", meant: "2026-02-16" }, fix: 46069 },
      ],
    },
  ],
});
