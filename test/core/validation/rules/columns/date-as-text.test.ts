import { dateAsText } from "../../../../../src/core/validation/rules/columns/date-as-text";
import { testRule } from "../../../../support/test-rule";

testRule(dateAsText, {
  valid: [
    {
      name: "days as Excel keeps them, texts that are no day, and errors",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | วันที่สิ้นสุด | วันที่แล้วเสร็จ
        ก | #2026-03-31 | ภายในเดือนหน้า
        ข | #N/A | 31/2/2569
        ค | ต.ค. ๖๘ - มี.ค. ๖๙ |
      `,
    },
    {
      name: "a pasted table, where days are texts",
      sheets: `
        # plain รายงาน
        มาตรการ | ผลการดำเนินการ | วันที่ดำเนินการแล้วเสร็จ
        ก | ทำแล้ว | ๑๖ กุมภาพันธ์ ๒๕๖๙
      `,
    },
  ],
  invalid: [
    {
      name: "days in Thai and in Arabic digits, with spaces around them, in a shifted plan",
      sheets: `
        # measures แผน at B3
        วันที่สิ้นสุด | มาตรการ | วันที่เริ่ม | ผู้รับผิดชอบ
        |
        "\\u00A0๓๑ มีนาคม ๒๕๖๙ " | ก | 1/10/2568 | กองคลัง
      `,
      findings: [
        { messageId: "text", at: "แผน!B5", data: { actual: "๓๑ มีนาคม ๒๕๖๙" }, fix: 46112 },
        { messageId: "text", at: "แผน!D5", data: { actual: "1/10/2568" }, fix: 45931 },
      ],
    },
  ],
});
