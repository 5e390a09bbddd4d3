import { overdue } from "../../../../../src/core/validation/rules/time/overdue";
import { testRule } from "../../../../support/test-rule";

const AS_OF = { asOf: { year: 2026, month: 4, day: 1 } } as const;

testRule(overdue, {
  valid: [
    {
      name: "what is done, cancelled, due today or later, or without a last day",
      request: AS_OF,
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด
        ก | ดำเนินการแล้ว | #2025-10-01 | #2026-03-31
        ข | ยกเลิก | #2025-10-01 | #2026-03-31
        ค | ยังไม่ดำเนินการ | #2025-10-01 | #2026-04-01
        ง | อยู่ระหว่างดำเนินการ | #2025-10-01 |
        จ | | #2025-10-01 | #2026-03-31
      `,
    },
    {
      name: "anything while nobody says which day it is",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่สิ้นสุด
        ก | ยังไม่ดำเนินการ | #2001-01-01
      `,
    },
    {
      name: "a published row that is to be done every month",
      request: AS_OF,
      sheets: `
        # plain รายงาน
        ประเด็นที่ต้องปรับปรุงแก้ไข | ผู้รับผิดชอบ | ขั้นตอนหรือวิธีการ/มาตรการ | การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ | การดำเนินการ
        e๖ การเผยแพร่ข้อมูล | สำนักปลัด | เผยแพร่ข้อมูล | ภายในเดือนมกราคม ๒๕๖๖ และทุกเดือน | อยู่ระหว่างดำเนินการ
      `,
    },
  ],
  invalid: [
    {
      name: "what should have been done the day before, in a shifted tab",
      request: AS_OF,
      sheets: `
        # department กองคลัง at B4
        |
        มาตรการ/โครงการ/กิจกรรม | วันที่สิ้นสุด | สถานะการดำเนินการ
        ก | "๓๑\\u00A0มีนาคม ๒๕๖๙" | อยู่ระหว่างดำเนินการ
        ข | #2026-03-31 | ยังไม่ดำเนินการ
      `,
      findings: [
        { messageId: "overdue", at: "กองคลัง!C6", data: { end: "2026-03-31", asOf: "2026-04-01" } },
        { messageId: "overdue", at: "กองคลัง!C7", data: { end: "2026-03-31", asOf: "2026-04-01" } },
      ],
    },
    {
      name: "a deadline that is over in a published report",
      request: AS_OF,
      sheets: `
        # plain รายงาน
        ประเด็นที่ต้องปรับปรุงแก้ไข | ผู้รับผิดชอบ | ขั้นตอนหรือวิธีการ/มาตรการ | การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ | การดำเนินการ
        e๖ การเผยแพร่ข้อมูล | สำนักปลัด | เผยแพร่ข้อมูล | ภายในเดือนมกราคม ๒๕๖๙ | อยู่ระหว่างดำเนินการ
      `,
      findings: [{ messageId: "overdue", at: "รายงาน!D2", data: { end: "2026-01-31", asOf: "2026-04-01" } }],
    },
  ],
});
