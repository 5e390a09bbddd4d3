import { periodWithoutYear } from "../../../../../src/core/validation/rules/time/period-without-year";
import { testRule } from "../../../../support/test-rule";

testRule(periodWithoutYear, {
  valid: [
    {
      name: "months with a year, what comes again and again, and any text in the columns of days of our own sheets",
      sheets: `
        # plain รายงาน
        ประเด็นที่ต้องปรับปรุงแก้ไข | ผู้รับผิดชอบ | ขั้นตอนหรือวิธีการ/มาตรการ | การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ | การดำเนินการ
        e๖ การเผยแพร่ข้อมูล | สำนักปลัด | เผยแพร่ข้อมูล | ภายในเดือนมกราคม ๒๕๖๖ | ดำเนินการแล้ว
        e๗ การเผยแพร่ผลงาน | สำนักปลัด | เผยแพร่ผลงาน | ทุก ๖ เดือน ภายในเดือนเมษายน และเดือนตุลาคม ของทุกปี | ดำเนินการแล้ว
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่สิ้นสุด
        ก | ยังไม่ดำเนินการ | ภายในเดือนมกราคม
      `,
    },
  ],
  invalid: [
    {
      name: "a month without a year in a shifted published report",
      sheets: `
        # plain รายงาน at C2
        ประเด็นที่ต้องปรับปรุงแก้ไข | ผู้รับผิดชอบ | ขั้นตอนหรือวิธีการ/มาตรการ | การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ | การดำเนินการ
        e๖ การเผยแพร่ข้อมูล | สำนักปลัด | เผยแพร่ข้อมูล | ๑.เผยแพร่บนเว็บไซต์ ภายในเดือนมกราคม | ดำเนินการแล้ว
      `,
      findings: [{ messageId: "missing", at: "รายงาน!F3", data: { actual: "ภายในเดือนมกราคม" } }],
    },
  ],
});
