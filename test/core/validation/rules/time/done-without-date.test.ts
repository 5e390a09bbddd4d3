import { doneWithoutDate } from "../../../../../src/core/validation/rules/time/done-without-date";
import { testRule } from "../../../../support/test-rule";

testRule(doneWithoutDate, {
  valid: [
    {
      name: "a day as Excel keeps it, as Thai text, and in the wrong era, which date-era reports",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่แล้วเสร็จ
        ก | ดำเนินการเรียบร้อยแล้ว | #2026-02-16
        ข | ดำเนินการแล้วเสร็จ | ๑๖ กุมภาพันธ์ ๒๕๖๙
        ค | ดำเนินการแล้ว | #2569-02-16
      `,
    },
    {
      name: "a measure that is not done, whatever its day says",
      sheets: `
        # department กองคลัง at B3
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่แล้วเสร็จ | งบประมาณ
        ก | อยู่ระหว่างดำเนินการ | ภายในเดือนหน้า | 5000
        ข | ดำเนินการแลว |
        ค | #N/A |
      `,
    },
    {
      name: "a tab without the column",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ดำเนินการเรียบร้อยแล้ว
      `,
    },
    {
      name: "ticks in a published report that has no column for the day",
      sheets: `
        # plain รายงาน
        มาตรการ | ขั้นตอนหรือวิธีการ | สถานะการดำเนินงาน
        | | ยังไม่ดำเนินการ | อยู่ระหว่างดำเนินการ | ดำเนินการเรียบร้อยแล้ว
        ๑) มีแนวทางปฏิบัติ | จัดทำแนวทาง | | | /
      `,
    },
  ],
  invalid: [
    {
      name: "an empty day and one of spaces, in a shifted table with a header in another row",
      sheets: `
        # department กองช่าง at C4
        รายงานผล
        |
        วันที่แล้วเสร็จ | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        | ปรับปรุงเว็บไซต์ | ดำเนินการเรียบร้อยแล้ว
        "\\u00A0" | | แล้วเสร็จ
      `,
      findings: [
        { messageId: "missing", at: "กองช่าง!C7", data: { measure: "ปรับปรุงเว็บไซต์" } },
        { messageId: "missing", at: "กองช่าง!C8", data: { measure: "" } },
      ],
    },
    {
      name: "a status with spaces or invisible characters amiss, which is counted as done too",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่แล้วเสร็จ
        ก | " ดำเนินการเรียบร้อยแล้ว " |
        ข | "ดำเนินการ\\u200Bแล้ว" | เดือนหน้า
      `,
      findings: [
        { messageId: "missing", at: "กองคลัง!C2", data: { measure: "ก" } },
        { messageId: "unreadable", at: "กองคลัง!C3", data: { measure: "ข", actual: "เดือนหน้า" } },
      ],
    },
    {
      name: "what is no day: a period, a day that does not exist, but not an error, which formula-error reports",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่แล้วเสร็จ
        ก | ดำเนินการแล้ว | ต.ค. ๒๕๖๘ - มี.ค. ๒๕๖๙
        ข | ดำเนินการแล้ว | #N/A
        ค | ดำเนินการแล้ว | 31/2/2569
      `,
      findings: [
        { messageId: "unreadable", at: "กองคลัง!C2", data: { measure: "ก", actual: "ต.ค. ๒๕๖๘ - มี.ค. ๒๕๖๙" } },
        { messageId: "unreadable", at: "กองคลัง!C4", data: { measure: "ค", actual: "31/2/2569" } },
      ],
    },
    {
      name: "an empty day in a published report that has a column for it",
      sheets: `
        # plain รายงาน at B2
        มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ | สถานะ | วันที่แล้วเสร็จ
        ๑) อบรม | จัดอบรม | บุคลากรเข้าใจ | ดำเนินการแล้ว | ๒๓ มกราคม ๒๕๖๖
        ๒) จัดทำคู่มือ | จัดทำคู่มือ | ใช้คู่มือ | ดำเนินการแล้ว |
        ๓) ตรวจสอบเว็บไซต์ | ตรวจสอบ | ข้อมูลเป็นปัจจุบัน | ดำเนินการแล้ว | เดือนหน้า
      `,
      findings: [
        { messageId: "missing", at: "รายงาน!F4", data: { measure: "๒) จัดทำคู่มือ" } },
        { messageId: "unreadable", at: "รายงาน!F5", data: { measure: "๓) ตรวจสอบเว็บไซต์", actual: "เดือนหน้า" } },
      ],
    },
  ],
});
