import { hiddenRows } from "../../../../../src/core/validation/rules/workbook/hidden-rows";
import { testRule } from "../../../../support/test-rule";

testRule(hiddenRows, {
  valid: [
    {
      name: "hidden rows without a measure, and those of other sheets",
      sheets: `
        # department กองคลัง hiding 1,3,5
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ยกเลิก
         | ยกเลิก
        ข | ยกเลิก
        |
        # measures แผน hiding 2
        มาตรการ | ผู้รับผิดชอบ
        ก | กองคลัง
        # plain รายงาน hiding some
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ
        ๑. ก | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว |
      `,
    },
  ],
  invalid: [
    {
      name: "hidden measures, in a shifted table, ten of them by name",
      sheets: `
        # department กองคลัง at C3 hiding 4,6
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ยกเลิก
        ข | ยกเลิก
        #N/A |
        # department กองช่าง hiding 2,3,4,5,6,7,8,9,10,11,12
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ยกเลิก
        ก | ยกเลิก
        ก | ยกเลิก
        ก | ยกเลิก
        ก | ยกเลิก
        ก | ยกเลิก
        ก | ยกเลิก
        ก | ยกเลิก
        ก | ยกเลิก
        ก | ยกเลิก
        ก | ยกเลิก
      `,
      findings: [
        { messageId: "rows", at: "กองคลัง!C4", data: { count: 2, rows: "4, 6" } },
        { messageId: "rows", at: "กองช่าง!A2", data: { count: 11, rows: "2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …" } },
      ],
    },
    {
      name: "rows of which Excel tells only that some are hidden",
      sheets: `
        # department กองคลัง hiding some
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ยกเลิก
      `,
      findings: [{ messageId: "some", at: "กองคลัง" }],
    },
  ],
});
