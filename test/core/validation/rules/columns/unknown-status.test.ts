import { unknownStatus } from "../../../../../src/core/validation/rules/columns/unknown-status";
import { testRule } from "../../../../support/test-rule";

const ALLOWED = "ยังไม่ดำเนินการ, อยู่ระหว่างดำเนินการ, ดำเนินการเรียบร้อยแล้ว, ยกเลิก";

testRule(unknownStatus, {
  valid: [
    {
      name: "the four statuses, their other wordings and an empty cell",
      sheets: `
        # department กองคลัง
        ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        9 | ก | ยังไม่ดำเนินการ
        9 | ข | อยู่ระหว่างดำเนินการ
        9 | ค | ดำเนินการเรียบร้อยแล้ว
        9 | ง | ยกเลิก
        9 | จ | ดำเนินการแล้วเสร็จ
        9 | ฉ |
        9 | ช | "  "
      `,
    },
    {
      name: "a tab without the column, which missing-column reports",
      sheets: `
        # department กองคลัง
        ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม
        9 | ก
      `,
    },
    {
      name: "another table's status column",
      sheets: `
        # plain งบประมาณ
        ลำดับ | รายการ | งบประมาณ | สถานะ
        1 | จัดซื้อวัสดุ | 5000 | เบิกแล้ว
      `,
    },
    {
      name: "results in prose and days beside a status in a published table",
      sheets: `
        # plain รายงาน
        มาตรการ | ขั้นตอนหรือวิธีการ | การดำเนินการ | ประเด็นที่ต้องปรับปรุงแก้ไข
        ๑) ก | ประชุม | ดำเนินการแล้วรายงานผู้บริหาร | e1
        ๒) ข | ประชุม | เมื่อวันที่ ๓๐ มีนาคม ๒๕๖๖ ดำเนินการแล้ว | e2
        ๓) ค | ประชุม | ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖ | e3
        ๔) ง | ประชุม | #N/A | e4
      `,
    },
  ],
  invalid: [
    {
      name: "spaces, a non-breaking space and an invisible character, with a fix for each",
      sheets: `
        # department กองคลัง
        ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        9 | ก | "ยกเลิก "
        9 | ข | "ยังไม่\\u00A0ดำเนินการ"
        9 | ค | "ดำเนินการแล้ว\\u200B"
      `,
      findings: [
        { messageId: "padded", at: "กองคลัง!C2", data: { status: "ยกเลิก" }, fix: "ยกเลิก" },
        { messageId: "padded", at: "กองคลัง!C3", data: { status: "ยังไม่ดำเนินการ" }, fix: "ยังไม่ดำเนินการ" },
        { messageId: "padded", at: "กองคลัง!C4", data: { status: "ดำเนินการเรียบร้อยแล้ว" }, fix: "ดำเนินการเรียบร้อยแล้ว" },
      ],
    },
    {
      name: "a slip of the pen in a shifted table, without a fix",
      sheets: `
        # department กองช่าง at C7
        รายงานผล
        |
        สถานะ | มาตรการ | ประเด็น
        อยู่ระหว่างดำเนินกา | ก | 9
      `,
      findings: [
        {
          messageId: "nearest",
          at: "กองช่าง!C10",
          data: { actual: "อยู่ระหว่างดำเนินกา", nearest: "อยู่ระหว่างดำเนินการ" },
        },
      ],
    },
    {
      name: "words, numbers and ticks on two tabs, but not an error, which formula-error reports",
      sheets: `
        # department กองคลัง
        ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        9 | ก | รอหนังสือจากอำเภอ
        9 | ข | 100
        # department กองช่าง as ช่าง 2569
        ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        9 | ก | ✓
        |
        9 | ข | #N/A
        9 | ค | TRUE
      `,
      findings: [
        { messageId: "unknown", at: "กองคลัง!C2", data: { actual: "รอหนังสือจากอำเภอ", allowed: ALLOWED } },
        { messageId: "unknown", at: "กองคลัง!C3", data: { actual: "100", allowed: ALLOWED } },
        { messageId: "unknown", at: "ช่าง 2569!C2", data: { actual: "✓", allowed: ALLOWED } },
        { messageId: "unknown", at: "ช่าง 2569!C5", data: { actual: "true", allowed: ALLOWED } },
      ],
    },
    {
      name: "a status that เมื่อ breaks up in a published table, in either digits",
      sheets: `
        # plain รายงาน at B2
        ประเด็นที่ต้องปรับปรุงแก้ไข | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การดำเนินการ
        ก | ประชุม | กองคลัง | ดำเนินการเมื่อแล้ว วันที่ ๒๓ มกราคม ๒๕๖๖
        ข | ประชุม | กองคลัง | "ดำเนินการเมื่อแล้ว\\u00A023 มกราคม 2566"
      `,
      findings: [
        {
          messageId: "scrambled",
          at: "รายงาน!E3",
          data: { actual: "ดำเนินการเมื่อแล้ว วันที่ ๒๓ มกราคม ๒๕๖๖", expected: "ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖" },
          fix: "ดำเนินการแล้ว เมื่อวันที่ ๒๓ มกราคม ๒๕๖๖",
        },
        {
          messageId: "scrambled",
          at: "รายงาน!E4",
          data: { actual: "ดำเนินการเมื่อแล้ว 23 มกราคม 2566", expected: "ดำเนินการแล้ว เมื่อวันที่ 23 มกราคม 2566" },
          fix: "ดำเนินการแล้ว เมื่อวันที่ 23 มกราคม 2566",
        },
      ],
    },
  ],
});
