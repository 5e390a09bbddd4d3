import { mislabelledColumn } from "../../../../../src/core/validation/rules/columns/mislabelled-column";
import { testRule } from "../../../../support/test-rule";

testRule(mislabelledColumn, {
  valid: [
    {
      name: "standard headers, other accepted wordings and stray spaces",
      sheets: `
        # department กองคลัง at B4
        ประเด็น/ตัวชี้วัด | "มาตรการ / โครงการ /\\nกิจกรรม" | "สถา นะ" | "ผลการ\\u00A0ดำเนินงาน"
        ๙ | ก | ยกเลิก | #N/A
      `,
    },
    {
      name: "amounts under another word at the standard place of a day",
      sheets: `
        # department กองคลัง
        รหัสมาตรการ | ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการ | งบประมาณ
        ม.1 | 9 | ก | ข | 5000
        ม.2 | 9 | ก | ข | 120000
      `,
    },
    {
      name: "an extra column that is like none of ours",
      sheets: `
        # department กองคลัง
        ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | งบประมาณ ๒๕๖๙
        9 | ก | ยกเลิก | 5000
      `,
    },
  ],
  invalid: [
    {
      name: "two misspelt headers, one padded, in a shifted table",
      sheets: `
        # department กองช่าง at D6
        รายงานผล ๒๕๖๙
        |
        ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | " สถาณะการดำเนินการ " | "ผลลัพท์/ความสำเร็จ"
        9 | ก | ยกเลิก | #N/A
      `,
      findings: [
        {
          messageId: "mislabelled",
          at: "กองช่าง!F8",
          data: { actual: "สถาณะการดำเนินการ", expected: "สถานะการดำเนินการ" },
          fix: "สถานะการดำเนินการ",
        },
        {
          messageId: "mislabelled",
          at: "กองช่าง!G8",
          data: { actual: "ผลลัพท์/ความสำเร็จ", expected: "ผลลัพธ์/ความสำเร็จ" },
          fix: "ผลลัพธ์/ความสำเร็จ",
        },
      ],
    },
    {
      name: "an emptied header and one of spaces over filled standard columns",
      sheets: `
        # department กองคลัง
        รหัสมาตรการ | | มาตรการ/โครงการ/กิจกรรม | "\\u00A0 " | วันที่เริ่มดำเนินการ
        ม.1 | ตัวชี้วัดที่ ๙ | ก | ข | #2025-10-01
      `,
      findings: [
        {
          messageId: "mislabelled",
          at: "กองคลัง!B1",
          data: { actual: "", expected: "ประเด็น/ตัวชี้วัด" },
          fix: "ประเด็น/ตัวชี้วัด",
        },
        {
          messageId: "mislabelled",
          at: "กองคลัง!D1",
          data: { actual: "", expected: "ขั้นตอน/วิธีการ" },
          fix: "ขั้นตอน/วิธีการ",
        },
      ],
    },
    {
      name: "a number or another word over days at the standard place",
      sheets: `
        # department กองคลัง
        รหัสมาตรการ | ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการ | 5 | ปลายทาง
        ม.1 | 9 | ก | ข | #2025-10-01 | #2026-03-31
      `,
      findings: [
        {
          messageId: "mislabelled",
          at: "กองคลัง!E1",
          data: { actual: "5", expected: "วันที่เริ่มดำเนินการ" },
          fix: "วันที่เริ่มดำเนินการ",
        },
        {
          messageId: "mislabelled",
          at: "กองคลัง!F1",
          data: { actual: "ปลายทาง", expected: "วันที่สิ้นสุด" },
          fix: "วันที่สิ้นสุด",
        },
      ],
    },
    {
      name: "a header of a published table that a page break repeats with a slip, and one that is misspelt from the first",
      sheets: `
        # plain แผน at B2
        ประเด็นตัวชี้วัด | ข้อคำถาม ITA | ผลการวิเคราะห์การประเมิน | มาตรการ | ขั้นตอน/วิธีการดำเนินการ | ระยะเวลาดำเนินการ | ผู้รับผิดซอบ
        ก | e1 | ข | ค | ง | ต.ค. ๖๘ | กองคลัง
        ประเด็นตัวชี้วัด | ข้อความ ITA | ผลการวิเคราะห์การประเมิน | มาตรการ | ขั้นตอน/วิธีการดำเนินการ | ระยะเวลาดำเนินการ | ผู้รับผิดซอบ
        จ | e2 | ฉ | ช | ซ | ต.ค. ๖๘ | กองคลัง
      `,
      findings: [
        {
          messageId: "mislabelled",
          at: "แผน!H2",
          data: { actual: "ผู้รับผิดซอบ", expected: "ผู้รับผิดชอบ" },
          suggestions: ["ผู้รับผิดชอบ"],
        },
        {
          messageId: "mislabelled",
          at: "แผน!C4",
          data: { actual: "ข้อความ ITA", expected: "ข้อคำถาม ITA" },
          suggestions: ["ข้อคำถาม ITA"],
        },
      ],
    },
  ],
});
