import { blankRequired } from "../../../../../src/core/validation/rules/columns/blank-required";
import { testRule } from "../../../../support/test-rule";

testRule(blankRequired, {
  valid: [
    {
      name: "filled rows, empty rows between them and a formula error, which is not empty",
      sheets: `
        # department กองคลัง at B2
        ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หมายเหตุ
        ๙ | ก | ยกเลิก |
        |
        #N/A | ข | ยกเลิก | 5
      `,
    },
    {
      name: "a row with nothing but a cell of an unknown column",
      sheets: `
        # department กองคลัง
        ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | งบประมาณ
        | | | 5000
      `,
    },
    {
      name: "a required column that is not there, which missing-column reports",
      sheets: `
        # measures มาตรการ
        ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม
        9 | ก
      `,
    },
    {
      name: "unscored indicators",
      sheets: `
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | คะแนน
        1 | การปฏิบัติหน้าที่ | IIT |
      `,
    },
    {
      name: "a published table, which blank-cell reports",
      sheets: `
        # plain รายงาน
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ
        ๑. ก | ประชุม | | ต.ค. ๖๗ | ทำแล้ว |
      `,
    },
  ],
  invalid: [
    {
      name: "cells that are empty or hold only spaces, in a shifted table",
      sheets: `
        # department กองช่าง at C5
        รายงานผล
        สถานะ | ประเด็น | มาตรการ
        ยกเลิก | ตัวชี้วัดที่ ๙ | "\\u00A0 "
        | 9 | ก
      `,
      findings: [
        { messageId: "blank", at: "กองช่าง!E7", data: { header: "มาตรการ/โครงการ/กิจกรรม", row: 7 } },
        { messageId: "blank", at: "กองช่าง!C8", data: { header: "สถานะการดำเนินการ", row: 8 } },
      ],
    },
    {
      name: "what the plan must say, the days and owners included",
      sheets: `
        # measures มาตรการ as แผนของเรา
        รหัส | ประเด็น | มาตรการ | ขั้นตอน/วิธีการ | วันที่เริ่ม | วันที่สิ้นสุด | ผู้รับผิดชอบ | การกำกับติดตาม
        ม.1 | 9 | ก | | | #2026-03-31 | |
      `,
      findings: [
        { messageId: "blank", at: "แผนของเรา!D2", data: { header: "ขั้นตอน/วิธีการ", row: 2 } },
        { messageId: "blank", at: "แผนของเรา!E2", data: { header: "วันที่เริ่มดำเนินการ", row: 2 } },
        { messageId: "blank", at: "แผนของเรา!G2", data: { header: "ผู้รับผิดชอบ", row: 2 } },
      ],
    },
  ],
});
