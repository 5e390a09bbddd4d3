import { orphanRow } from "../../../../../src/core/validation/rules/columns/orphan-row";
import { testRule } from "../../../../support/test-rule";

testRule(orphanRow, {
  valid: [
    {
      name: "a column of the agency's own, which has a header",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | งบประมาณ
        ก | ยกเลิก | 5000
      `,
    },
    {
      name: "signatures, prose and a line of fewer cells below a published table",
      sheets: `
        # plain รายงาน
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ
        ๑. ก | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว |
        |
        |
        |
        (ลงชื่อ) นาย ก | ผู้รายงาน | (ลงชื่อ) นาย ข
        สรุปผลทั้งปี
        หมายเหตุ | ไม่มี
      `,
    },
    {
      name: "a table far above",
      sheets: `
        # plain รายงาน
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ
        ๑. ก | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        |
        ๒. ข | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว |
      `,
    },
  ],
  invalid: [
    {
      name: "a row that blank ones cut off a published table in a shifted place",
      sheets: `
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ
        ๑. ก | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว |
        |
        |
        |
        ๒. ข | ประชุม | กองคลัง | ต.ค. ๖๗ | ทำแล้ว |
      `,
      findings: [{ messageId: "below", at: "รายงาน!B7" }],
    },
    {
      name: "notes beside a published table, once a column",
      sheets: `
        # plain รายงาน
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม | |
        ๑) ก | ประชุม | กองคลัง | ทุกเดือน | | ด่วน
        ๒) ข | ประชุม | กองคลัง | ทุกเดือน | | รอ
      `,
      findings: [{ messageId: "beside", at: "รายงาน!F2" }],
    },
    {
      name: "cells of our own sheets without a header above them, and a row moved above the header",
      sheets: `
        # department กองคลัง at B2
        ข | ยกเลิก | #N/A | | |
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | | งบประมาณ | | | | | | | | | |
        |
        ก | ยกเลิก | | 5000 | | | | | | | | | | ด่วน
        ค | ยกเลิก | | 700 | | | | | | | | | | #N/A
      `,
      findings: [
        { messageId: "above", at: "กองคลัง!B2" },
        { messageId: "beside", at: "กองคลัง!O5" },
      ],
    },
  ],
});
