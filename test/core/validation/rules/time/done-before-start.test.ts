import { doneBeforeStart } from "../../../../../src/core/validation/rules/time/done-before-start";
import { testRule } from "../../../../support/test-rule";

testRule(doneBeforeStart, {
  valid: [
    {
      name: "done on the first day, later, or without one of the days",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด | วันที่แล้วเสร็จ
        ก | ดำเนินการแล้ว | #2025-10-01 | #2026-09-30 | #2025-10-01
        ข | ดำเนินการแล้ว | | #2026-09-30 | #2025-10-01
        ค | ดำเนินการแล้ว | #2025-10-01 | | #N/A
      `,
    },
    {
      name: "a deadline in a published report, before which everything is done",
      sheets: `
        # plain รายงาน
        ประเด็นที่ต้องปรับปรุงแก้ไข | ผู้รับผิดชอบ | ขั้นตอนหรือวิธีการ/มาตรการ | การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ | การดำเนินการ
        e๖ การเผยแพร่ข้อมูล | สำนักปลัด | เผยแพร่ข้อมูล | ภายในเดือนเมษายน ๒๕๖๖ | ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖
      `,
    },
  ],
  invalid: [
    {
      name: "a day before the start in a shifted tab, typed with Thai digits",
      sheets: `
        # department กองคลัง at C4
        รายงานผล
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่เริ่มดำเนินการ | วันที่แล้วเสร็จ
        |
        ก | ดำเนินการแล้ว | #2026-02-01 | "๓๑\\u00A0มกราคม ๒๕๖๙"
      `,
      findings: [{ messageId: "before", at: "กองคลัง!F7", data: { date: "2026-01-31", start: "2026-02-01" } }],
    },
    {
      name: "a day before the months of a published report",
      sheets: `
        # plain รายงาน
        ประเด็นที่ต้องปรับปรุงแก้ไข | ผู้รับผิดชอบ | ขั้นตอนหรือวิธีการ/มาตรการ | การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ | การดำเนินการ
        e๖ การเผยแพร่ข้อมูล | สำนักปลัด | เผยแพร่ข้อมูล | กุมภาพันธ์ ๒๕๖๖ - มีนาคม ๒๕๖๖ | ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖
      `,
      findings: [{ messageId: "before", at: "รายงาน!E2", data: { date: "2023-01-23", start: "2023-02-01" } }],
    },
  ],
});
