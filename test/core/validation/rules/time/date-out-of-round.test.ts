import { dateOutOfRound } from "../../../../../src/core/validation/rules/time/date-out-of-round";
import { testRule } from "../../../../support/test-rule";

const PLAN_OF_2569 = { assessedYear: 2568 } as const;
const FIRST_HALF = { assessedYear: 2568, round: 6 } as const;

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
      name: "a period outside the plan year on both sides, in a shifted plan",
      request: PLAN_OF_2569,
      sheets: `
        # measures มาตรการ at C3
        แผนปี ๒๕๖๙
        ประเด็น | มาตรการ | วันที่เริ่ม | วันที่สิ้นสุด | ผู้รับผิดชอบ
        9 | ก | #2025-09-30 | #2026-10-01 | กองคลัง
      `,
      findings: [
        {
          messageId: "period-outside",
          at: "มาตรการ!E5",
          data: {
            date: "2025-09-30",
            header: "วันที่เริ่มดำเนินการ",
            start: "2025-10-01",
            end: "2026-09-30",
            year: 2569,
          },
        },
        {
          messageId: "period-outside",
          at: "มาตรการ!F5",
          data: {
            date: "2026-10-01",
            header: "วันที่สิ้นสุด",
            start: "2025-10-01",
            end: "2026-09-30",
            year: 2569,
          },
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
    {
      name: "a BE year typed into a CE calendar, with a fix",
      sheets: `
        # department กองช่าง
        |
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด
        ก | ยกเลิก | #2568-10-01 | #2569-03-31
      `,
      findings: [
        {
          messageId: "wrong-era",
          at: "กองช่าง!C3",
          data: { actual: "2568-10-01", meant: "2025-10-01" },
          fix: 45931,
        },
        {
          messageId: "wrong-era",
          at: "กองช่าง!D3",
          data: { actual: "2569-03-31", meant: "2026-03-31" },
          fix: 46112,
        },
      ],
    },
  ],
});
