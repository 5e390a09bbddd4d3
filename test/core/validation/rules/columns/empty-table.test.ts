import { emptyTable } from "../../../../../src/core/validation/rules/columns/empty-table";
import { testRule } from "../../../../support/test-rule";

testRule(emptyTable, {
  valid: [
    {
      name: "a set that was just inserted",
      sheets: `
        # measures แผน
        มาตรการ | ผู้รับผิดชอบ
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        # department กองช่าง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
      `,
    },
    {
      name: "a header with a row below it, and a line of two headers alone",
      sheets: `
        # plain แผน
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
        ๑) ก | ประชุม | กองคลัง | ทุกเดือน
        |
        |
        |
        มาตรการ | ผู้รับผิดชอบ
      `,
    },
    {
      name: "a tab whose header was not found, which missing-column reports",
      sheets: `
        # department กองคลัง
        ก | ข
        # department กองช่าง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ยกเลิก
      `,
    },
  ],
  invalid: [
    {
      name: "a tab without a row where others have some",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ยกเลิก
        # department กองช่าง at B4
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        |
      `,
      findings: [{ messageId: "sheet", at: "กองช่าง!B4" }],
    },
    {
      name: "a published header alone in its sheet, and one at the end of a sheet",
      sheets: `
        # plain แผน at C3
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
        # plain รายงาน
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
        ๑) ก | ประชุม | กองคลัง | ทุกเดือน
        |
        |
        |
        มาตรการ | ผลการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลา
      `,
      findings: [
        { messageId: "header", at: "แผน!C3", data: { count: 4 } },
        { messageId: "header", at: "รายงาน!A6", data: { count: 4 } },
      ],
    },
  ],
});
