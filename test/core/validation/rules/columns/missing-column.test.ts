import { missingColumn } from "../../../../../src/core/validation/rules/columns/missing-column";
import { testRule } from "../../../../support/test-rule";

testRule(missingColumn, {
  valid: [
    {
      name: "a whole tab in another order, with other wordings, Thai digits and an extra column",
      sheets: `
        # department กองคลัง at B2
        รายงานผล ปี ๒๕๖๙
        สถานะ | มาตรการ | ประเด็น | งบประมาณ ๒๕๖๙ | วิธีการดำเนินการ | วันที่เริ่ม | กำหนดแล้วเสร็จ | แล้วเสร็จเมื่อ | ผลการดำเนินงาน | ผลลัพธ์
      `,
    },
    {
      name: "scores by year in place of the plain score column",
      sheets: `
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี ๒๕๖๘
        1 | การปฏิบัติหน้าที่ | IIT | 94.62
      `,
    },
    {
      name: "the table of another matter",
      sheets: `
        # plain งบประมาณ
        ลำดับ | รายการ | งบประมาณ | สถานะ
        1 | จัดซื้อวัสดุ | 5000 | #N/A
      `,
    },
    {
      name: "a misspelt header, which mislabelled-column reports",
      sheets: `
        # plain แผน
        |
        | ประเด็น | มาตรการ | ขั้นตอน/วิธีการ | วันที่เริ่ม | วันที่สิ้นสุด | ผู้รับผิดชอบ
        # scores คะแนน
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | คะแนรที่ได้
      `,
    },
    {
      name: "a header alone in a sheet of somebody else, which empty-table reports",
      sheets: `
        # plain แผน
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
      `,
    },
  ],
  invalid: [
    {
      name: "one column that is not there, at the first cell of the header",
      sheets: `
        # measures มาตรการ at A4
        รหัสมาตรการ | ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด | ผู้รับผิดชอบ
        ม.1 | 9 | ก | #2025-10-01 | #2026-03-31 | กองคลัง
      `,
      findings: [{ messageId: "missing", at: "มาตรการ!A4", data: { header: "ขั้นตอน/วิธีการ" } }],
    },
    {
      name: "several columns in a shifted table whose header stands in another row",
      sheets: `
        # department กองช่าง at C3
        รายงานผล
        |
        "ประเด็น / ตัวชี้วัด" | มาตรการ | "ขั้น ตอน/วิธีการ" | วันที่เริ่มดำเนินการ | วันที่สิ้นสุด | "สถานะ\\u00A0การดำเนินการ"
        9 | ก | ข | #N/A | | ยกเลิก
      `,
      findings: [
        { messageId: "missing", at: "กองช่าง!C5", data: { header: "วันที่แล้วเสร็จ" } },
        { messageId: "missing", at: "กองช่าง!C5", data: { header: "ผลการดำเนินการ" } },
        { messageId: "missing", at: "กองช่าง!C5", data: { header: "ผลลัพธ์/ความสำเร็จ" } },
      ],
    },
    {
      name: "every required column of a marked tab whose header is gone",
      sheets: `
        # scores คะแนน ITA
        1 | การปฏิบัติหน้าที่ | IIT | 94.62
      `,
      findings: [
        { messageId: "missing", at: "คะแนน ITA!A4", data: { header: "ตัวชี้วัดที่" } },
        { messageId: "missing", at: "คะแนน ITA!A4", data: { header: "ตัวชี้วัด" } },
        { messageId: "missing", at: "คะแนน ITA!A4", data: { header: "เครื่องมือ" } },
        { messageId: "missing", at: "คะแนน ITA!A4", data: { header: "คะแนน" } },
      ],
    },
  ],
});
