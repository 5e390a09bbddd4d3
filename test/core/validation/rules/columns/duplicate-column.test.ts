import { duplicateColumn } from "../../../../../src/core/validation/rules/columns/duplicate-column";
import { testRule } from "../../../../support/test-rule";

testRule(duplicateColumn, {
  valid: [
    {
      name: "a column of the agency's own and a misspelt one, which mislabelled-column reports",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | งบประมาณ | หมายเหด
        ก | ยกเลิก | 5000 | ดี
      `,
    },
    {
      name: "scores of several years",
      sheets: `
        # scores คะแนน
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | 2567 | 2568
        1 | การปฏิบัติหน้าที่ | IIT | 90 | 91
      `,
    },
  ],
  invalid: [
    {
      name: "a second column of measures and a second one of statuses in a shifted table",
      sheets: `
        # department กองคลัง at B2
        สถานะ | มาตรการ | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ยกเลิก | ก | ข | ยกเลิก
      `,
      findings: [
        { messageId: "twice", at: "กองคลัง!B2", data: { header: "สถานะ", first: "E2" } },
        { messageId: "twice", at: "กองคลัง!C2", data: { header: "มาตรการ", first: "D2" } },
      ],
    },
    {
      name: "two columns of one year, in either digits",
      sheets: `
        # scores คะแนน
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | 2568 | ปี ๒๕๖๘
        1 | การปฏิบัติหน้าที่ | IIT | 90 | 91
      `,
      findings: [{ messageId: "twice", at: "คะแนน!E1", data: { header: "ปี ๒๕๖๘", first: "D1" } }],
    },
    {
      name: "a second column of owners in a published table",
      sheets: `
        # plain แผน
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม | หน่วยงานผู้รับผิดชอบ
        ๑) ก | ประชุม | กองคลัง | ทุกเดือน | กองช่าง
      `,
      findings: [{ messageId: "twice", at: "แผน!E1", data: { header: "หน่วยงานผู้รับผิดชอบ", first: "C1" } }],
    },
  ],
});
