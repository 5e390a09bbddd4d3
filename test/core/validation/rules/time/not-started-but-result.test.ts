import { notStartedButResult } from "../../../../../src/core/validation/rules/time/not-started-but-result";
import { testRule } from "../../../../support/test-rule";

testRule(notStartedButResult, {
  valid: [
    {
      name: "no result, a dash, words that say there is none yet, and a result of what has begun",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | ผลการดำเนินการ | วันที่แล้วเสร็จ
        ก | ยังไม่ดำเนินการ | |
        ข | ยังไม่ดำเนินการ | - | #N/A
        ค | ยังไม่ดำเนินการ | รอจัดสรรงบประมาณ | "\\u00A0"
        ง | อยู่ระหว่างดำเนินการ | จัดอบรม ๒ ครั้ง |
      `,
    },
  ],
  invalid: [
    {
      name: "a result and a day of what has not begun, in a shifted tab",
      sheets: `
        # department กองคลัง at B3
        มาตรการ/โครงการ/กิจกรรม | ผลการดำเนินการ | สถานะการดำเนินการ | วันที่แล้วเสร็จ
        ก | จัดอบรม ๒ ครั้ง | ยังไม่ดำเนินการ |
        |
        ข | จัดอบรม | ยังไม่ดำเนินการ | ๑๖ กุมภาพันธ์ ๒๕๖๙
      `,
      findings: [
        { messageId: "result", at: "กองคลัง!D4", data: { result: "จัดอบรม ๒ ครั้ง" } },
        { messageId: "done-date", at: "กองคลัง!D6", data: { date: "2026-02-16" } },
      ],
    },
    {
      name: "a result of what has not begun in a published report",
      sheets: `
        # plain รายงาน at B2
        มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ | สถานะ | วันที่แล้วเสร็จ
        ๑) อบรม | จัดอบรม ๒ ครั้ง | บุคลากรเข้าใจ | ยังไม่ดำเนินการ |
        ๒) จัดทำคู่มือ | - | | ยังไม่ดำเนินการ |
      `,
      findings: [{ messageId: "result", at: "รายงาน!E3", data: { result: "จัดอบรม ๒ ครั้ง" } }],
    },
  ],
});
