import { blankCell } from "../../../../../src/core/validation/rules/columns/blank-cell";
import { testRule } from "../../../../support/test-rule";

testRule(blankCell, {
  valid: [
    {
      name: "a row that lacks what many rows lack, and recommendations, which nobody must give",
      sheets: `
        # plain รายงาน
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ
        ๑. ก | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว |
        ๒. ข | ประชุม | กองคลัง | | ทำแล้ว |
        ๓. ค | ประชุม | กองคลัง | | ทำแล้ว |
        ๔. ง | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว | ให้ทำต่อ
      `,
    },
    {
      name: "a table of three rows, and an owner that is not there, which missing-owner reports",
      sheets: `
        # plain รายงาน
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ
        ๑. ก | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว |
        ๒. ข | ประชุม | กองคลัง | | ทำแล้ว |
        ๓. ค | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว |
        # plain ผล
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ
        ๑. ก | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว |
        ๒. ข | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว |
        ๓. ค | ประชุม | | ต.ค. ๖๗ | ทำแล้ว |
        ๔. ง | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว |
      `,
    },
    {
      name: "our own sheets, which are blank-required's",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ยกเลิก
        ข | ยกเลิก
        ค | ยกเลิก
        ง |
      `,
    },
  ],
  invalid: [
    {
      name: "blank steps and a period of spaces in a shifted table, an error value being no blank",
      sheets: `
        # plain รายงาน at C4
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ
        ๑. ก | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว |
        ๒. ข | | กองคลัง | ต.ค. ๖๗ | #N/A |
        ๓. ค | ประชุม | กองคลัง | "\\u00A0" | ทำแล้ว |
        ๔. ง | ประชุม | กองช่าง | ต.ค. ๖๗ | ทำแล้ว |
      `,
      findings: [
        { messageId: "blank", at: "รายงาน!D6", data: { header: "วิธีการดำเนินการ" } },
        { messageId: "blank", at: "รายงาน!F7", data: { header: "ระยะเวลาดำเนินการ" } },
      ],
    },
  ],
});
