import { statusConflict } from "../../../../../src/core/validation/rules/columns/status-conflict";
import { testRule } from "../../../../support/test-rule";

testRule(statusConflict, {
  valid: [
    {
      name: "one tick, empty boxes, crosses that say no, and a word that agrees with the tick",
      sheets: `
        # plain รายงาน
        มาตรการ | ขั้นตอนหรือวิธีการ | สถานะการดำเนินงาน | |
        | | ยังไม่ดำเนินการ | อยู่ระหว่างดำเนินการ | ดำเนินการเรียบร้อยแล้ว
        ๑) ก | ประชุม | | | /
        ๒) ข | ประชุม | ☐ | ☐ | ☑
        ๓) ค | ประชุม | x | ✓ | X
        ๔) ง | ประชุม | - | | ดำเนินการแล้ว
        ๕) จ | ประชุม | | | #N/A
      `,
    },
    {
      name: "one cross alone, and prose beside a tick",
      sheets: `
        # plain รายงาน
        มาตรการ | ขั้นตอนหรือวิธีการ | สถานะการดำเนินงาน | |
        | | ยังไม่ดำเนินการ | อยู่ระหว่างดำเนินการ | ดำเนินการเรียบร้อยแล้ว
        ๑) ก | ประชุม | | | x
        ๒) ข | ประชุม | | ยังรอเอกสาร | /
      `,
    },
    {
      name: "a table without status columns",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ยกเลิก
      `,
    },
  ],
  invalid: [
    {
      name: "two ticks in a shifted table",
      sheets: `
        # plain รายงาน at B2
        มาตรการ | ขั้นตอนหรือวิธีการ | สถานะการดำเนินงาน | |
        | | ยังไม่ดำเนินการ | อยู่ระหว่างดำเนินการ | ดำเนินการเรียบร้อยแล้ว
        ๑) ก | ประชุม | | / | /
        ๒) ข | ประชุม | x | | x
        ๓) ค | ประชุม | | | /
      `,
      findings: [
        { messageId: "ticks", at: "รายงาน!F4", data: { first: "อยู่ระหว่างดำเนินการ", second: "ดำเนินการเรียบร้อยแล้ว" } },
        { messageId: "ticks", at: "รายงาน!F5", data: { first: "ยังไม่ดำเนินการ", second: "ดำเนินการเรียบร้อยแล้ว" } },
      ],
    },
    {
      name: "a tick and a word of another status, with its day or without",
      sheets: `
        # plain รายงาน
        มาตรการ | ขั้นตอนหรือวิธีการ | สถานะการดำเนินงาน | |
        | | ยังไม่ดำเนินการ | อยู่ระหว่างดำเนินการ | ดำเนินการเรียบร้อยแล้ว
        ๑) ก | ประชุม | / | | ดำเนินการแล้ว เมื่อวันที่ ๒๕ มีนาคม ๒๕๖๔
        ๒) ข | ประชุม | | "กำลังดำเนินการ\\u00A0" | ✓
      `,
      findings: [
        { messageId: "tick-and-text", at: "รายงาน!E3", data: { first: "ยังไม่ดำเนินการ", second: "ดำเนินการเรียบร้อยแล้ว" } },
        {
          messageId: "tick-and-text",
          at: "รายงาน!E4",
          data: { first: "อยู่ระหว่างดำเนินการ", second: "ดำเนินการเรียบร้อยแล้ว" },
        },
      ],
    },
  ],
});
