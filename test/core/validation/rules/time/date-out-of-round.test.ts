import { dateOutOfRound } from "../../../../../src/core/validation/rules/time/date-out-of-round";
import { testRule } from "../../../../support/test-rule";

const FIRST_HALF = { assessedYear: 2568, round: 6 } as const;

const HEADER_OF_002 =
  "ประเด็นที่ต้องปรับปรุงแก้ไข | ผู้รับผิดชอบ | ขั้นตอนหรือวิธีการ/มาตรการ | การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ | การดำเนินการ";

testRule(dateOutOfRound, {
  valid: [
    {
      name: "the first and the last day of the fiscal year and of the round",
      request: FIRST_HALF,
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด | วันที่แล้วเสร็จ
        ก | ดำเนินการแล้ว | #2025-10-01 | #2026-09-30 | #2026-03-31
        ข | ดำเนินการแล้ว | ๑ ตุลาคม ๒๕๖๘ | 30 ก.ย. 2569 | 1/10/2568
      `,
    },
    {
      name: "days that are left to other rules: empty cells, formula errors, another column, an unreadable day of what is done",
      request: FIRST_HALF,
      sheets: `
        # department กองคลัง at B4
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด | วันที่แล้วเสร็จ | วันที่ประชุม
        ก | ดำเนินการแล้ว | #N/A | | | #2031-01-01
        ข | "ดำเนินการแล้ว " | | "\\u00A0" | เดือนหน้า |
      `,
    },
    {
      name: "any year while nobody says which year the plan is for",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่แล้วเสร็จ
        ก | ดำเนินการแล้ว | #2001-01-01
      `,
    },
    {
      name: "days of a published report that all lie in another year than its title, which may be that of the assessment",
      sheets: `
        # plain รายงาน
        รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
        |
        ${HEADER_OF_002}
        e๖ การเผยแพร่ข้อมูล | สำนักปลัด | เผยแพร่ข้อมูล | ทุกเดือน | ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๗
      `,
    },
    {
      name: "any day in a published report whose titles name no year, or results of a year",
      sheets: `
        # plain รายงาน
        รายงานการวิเคราะห์ผลการประเมินคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
        |
        ${HEADER_OF_002}
        e๖ การเผยแพร่ข้อมูล | สำนักปลัด | เผยแพร่ข้อมูล | ทุกเดือน | ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๐
      `,
    },
    {
      name: "a published report beside an agency sheet of another year, and half a year that its months say is the second",
      request: FIRST_HALF,
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ปีงบประมาณที่ประเมิน (พ.ศ.) | ๒๕๖๘
        # plain เดิม
        ${HEADER_OF_002}
        e๖ การเผยแพร่ข้อมูล | สำนักปลัด | เผยแพร่ข้อมูล | ทุกเดือน | ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๐
        # plain ครึ่งหลัง
        รายงานการดำเนินการตามมาตรการ ประจำปี ๒๕๖๖ รอบ ๖ เดือน (เมษายน ๒๕๖๖ - กันยายน ๒๕๖๖)
        |
        ${HEADER_OF_002}
        e๖ การเผยแพร่ข้อมูล | สำนักปลัด | เผยแพร่ข้อมูล | ทุกเดือน | ดำเนินการแล้ว เมื่อวันที่ ๒๓ กันยายน ๒๕๖๖
      `,
    },
  ],
  invalid: [
    {
      name: "the day after a six-month round that the agency sheet asks for",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ปีงบประมาณที่ประเมิน (พ.ศ.) | ๒๕๖๘
        รอบรายงาน (เดือน) | 6
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่แล้วเสร็จ
        ก | ดำเนินการแล้ว | "๑\\u00A0เมษายน ๒๕๖๙"
      `,
      findings: [
        {
          messageId: "done-outside",
          at: "กองคลัง!C2",
          data: {
            date: "2026-04-01",
            start: "2025-10-01",
            end: "2026-03-31",
            round: 6,
          },
        },
      ],
    },
    {
      name: "a day of another year and one after the round, in a published report whose titles say the year and the round",
      sheets: `
        # plain รายงาน at B2
        รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรม
        และความโปร่งใสภายในหน่วยงาน
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
        รอบ ๖ เดือน (เดือนตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖)
        |
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสของเทศบาลตำบลสวนกล้วย ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
        |
        ${HEADER_OF_002}
        e๖ การเผยแพร่ข้อมูล | สำนักปลัด | เผยแพร่ข้อมูล | ทุกเดือน | ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๕
        e๗ การเผยแพร่ผลงาน | สำนักปลัด | เผยแพร่ผลงาน | ทุกเดือน | "ดำเนินการแล้ว เมื่อวันที่\\u00A0๓๐ ตุลาคม ๒๕๖๕"
        e๘ การรับฟัง | สำนักปลัด | รับฟัง | ทุกเดือน | ดำเนินการแล้ว เมื่อวันที่ ๓๑ มีนาคม ๒๕๖๖
        e๙ การตอบคำถาม | กองคลัง | ตอบข้อซักถาม | ทุก ๖ เดือน | ดำเนินการแล้ว เมื่อวันที่ ๔ เมษายน ๒๕๖๖
      `,
      findings: [
        {
          messageId: "done-outside-title",
          at: "รายงาน!F10",
          data: { date: "2022-01-23", start: "2022-10-01", end: "2023-03-31", round: 6, year: 2566 },
        },
        {
          messageId: "done-outside-title",
          at: "รายงาน!F13",
          data: { date: "2023-04-04", start: "2022-10-01", end: "2023-03-31", round: 6, year: 2566 },
        },
      ],
    },
    {
      name: "days that cannot be read, whatever year the plan is for",
      sheets: `
        # department กองคลัง at B4
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด | วันที่แล้วเสร็จ
        ก | อยู่ระหว่างดำเนินการ | ปีหน้า | 31/02/2569 |
        ข | ดำเนินการแล้ว | | เดือนหน้า | #2026-02-16
        ค | ยังไม่ดำเนินการ | | | ตลอดปี
      `,
      findings: [
        { messageId: "unreadable", at: "กองคลัง!D5", data: { header: "วันที่เริ่มดำเนินการ", actual: "ปีหน้า" } },
        { messageId: "unreadable", at: "กองคลัง!E5", data: { header: "วันที่สิ้นสุด", actual: "31/02/2569" } },
        { messageId: "unreadable", at: "กองคลัง!E6", data: { header: "วันที่สิ้นสุด", actual: "เดือนหน้า" } },
        { messageId: "unreadable", at: "กองคลัง!F7", data: { header: "วันที่แล้วเสร็จ", actual: "ตลอดปี" } },
      ],
    },
  ],
});
