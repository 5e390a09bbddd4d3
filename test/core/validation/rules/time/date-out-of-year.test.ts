import { dateOutOfYear } from "../../../../../src/core/validation/rules/time/date-out-of-year";
import { testRule } from "../../../../support/test-rule";

const PLAN_OF_2569 = { assessedYear: 2568 } as const;
const SPAN = { start: "2025-10-01", end: "2026-09-30", year: 2569 };

testRule(dateOutOfYear, {
  valid: [
    {
      name: "the first and the last day of the year, in Thai and as Excel keeps them",
      request: PLAN_OF_2569,
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด
        ก | ยกเลิก | #2025-10-01 | #2026-09-30
        ข | ยกเลิก | ๑ ตุลาคม ๒๕๖๘ | 30 ก.ย. 2569
        ค | ยกเลิก | #N/A |
      `,
    },
    {
      name: "a whole other fiscal year, which period-wrong-plan-year reports",
      request: PLAN_OF_2569,
      sheets: `
        # measures มาตรการ
        ประเด็น | มาตรการ | วันที่เริ่ม | วันที่สิ้นสุด | ผู้รับผิดชอบ
        9 | ก | #2024-10-01 | #2025-09-30 | กองคลัง
      `,
    },
    {
      name: "any year while nobody says which year the plan is for",
      sheets: `
        # measures มาตรการ
        ประเด็น | มาตรการ | วันที่เริ่ม | วันที่สิ้นสุด | ผู้รับผิดชอบ
        9 | ก | #2001-01-01 | #2001-02-01 | กองคลัง
      `,
    },
    {
      name: "a time that reaches over the end of the year in a published report, and one that comes again and again",
      sheets: `
        # plain รายงาน
        รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
        |
        มาตรการ/โครงการ/กิจกรรม | ผลการดำเนินการตามมาตรการหรือกิจกรรม | ผลลัพธ์หรือความสำเร็จของการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลา
        ๑. จัดทำคู่มือ | จัดทำแล้ว | ใช้คู่มือ | สำนักปลัด | สิงหาคม ๒๕๖๘ - ธันวาคม ๒๕๖๘
        ๒. จัดทำแผนผัง | จัดทำแล้ว | ใช้แผนผัง | สำนักปลัด | ทุกเดือน
      `,
    },
  ],
  invalid: [
    {
      name: "a day before and a day after the plan year, in a shifted plan",
      request: PLAN_OF_2569,
      sheets: `
        # measures มาตรการ at C3
        แผนปี ๒๕๖๙
        ประเด็น | มาตรการ | วันที่เริ่ม | วันที่สิ้นสุด | ผู้รับผิดชอบ
        9 | ก | #2025-09-30 | #2026-10-01 | กองคลัง
      `,
      findings: [
        { messageId: "day", at: "มาตรการ!E5", data: { date: "2025-09-30", header: "วันที่เริ่ม", ...SPAN } },
        { messageId: "day", at: "มาตรการ!F5", data: { date: "2026-10-01", header: "วันที่สิ้นสุด", ...SPAN } },
      ],
    },
    {
      name: "a day of another year in a published report of the year that its title names",
      sheets: `
        # plain รายงาน at B2
        รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
        |
        "ประจำปีงบประมาณ\\u00A0พ.ศ. ๒๕๖๙"
        |
        มาตรการ/โครงการ/กิจกรรม | ผลการดำเนินการตามมาตรการหรือกิจกรรม | ผลลัพธ์หรือความสำเร็จของการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลา
        ๑. จัดทำคู่มือ | จัดทำแล้ว | ใช้คู่มือ | สำนักปลัด | ๑๓ กันยายน ๒๕๖๘
        |
        ๒. จัดทำแผนผัง | จัดทำแล้ว | ใช้แผนผัง | สำนักปลัด | ๑๓ กันยายน ๒๕๖๙
      `,
      findings: [{ messageId: "period", at: "รายงาน!F7", data: { actual: "๑๓ กันยายน ๒๕๖๘", ...SPAN } }],
    },
  ],
});
