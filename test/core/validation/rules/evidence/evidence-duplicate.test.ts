import { evidenceDuplicate } from "../../../../../src/core/validation/rules/evidence/evidence-duplicate";
import { testRule } from "../../../../support/test-rule";

testRule(evidenceDuplicate, {
  valid: [
    {
      name: "a link of its own for each measure, and the same measure with its link again",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        ก | ดำเนินการแล้ว | https://www.klong5.go.th/1
        ข | ดำเนินการแล้ว | https://www.klong5.go.th/2
        " ก" | ดำเนินการแล้ว | https://www.klong5.go.th/1
        ค | ดำเนินการแล้ว | ภาพถ่าย
        ง | ดำเนินการแล้ว | ภาพถ่าย
        จ | ดำเนินการแล้ว | #N/A
        ฉ | ดำเนินการแล้ว | #N/A
      `,
    },
    {
      name: "links that end at a space, for the names of files may have some",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        ก | ดำเนินการแล้ว | https://www.klong5.go.th/ประกาศ 1.pdf
        ข | ดำเนินการแล้ว | https://www.klong5.go.th/ประกาศ 2.pdf
      `,
    },
  ],
  invalid: [
    {
      name: "a link again, however it is typed, in shifted tables of two departments",
      sheets: `
        # department กองคลัง at B3
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        ก | ดำเนินการแล้ว | https://www.klong5.go.th/1
        ข | ดำเนินการแล้ว | http://klong5.go.th/1/
        # department กองช่าง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        |
        ค | ดำเนินการแล้ว | ดู www.klong5.go.th/1
      `,
      findings: [
        { messageId: "again", at: "กองคลัง!D5", data: { first: "กองคลัง!D4" } },
        { messageId: "again", at: "กองช่าง!C3", data: { first: "กองคลัง!D4" } },
      ],
    },
    {
      name: "a published table",
      sheets: `
        # plain รายงาน
        มาตรการ | ผลการดำเนินการ | ผลลัพธ์ | หลักฐาน
        ๑. ก | ทำแล้ว | ดี | https://www.klong5.go.th/๑
        ๒. ข | ทำแล้ว | ดี | "https://www.klong5.go.th/๑\\u00A0"
      `,
      findings: [{ messageId: "again", at: "รายงาน!D3", data: { first: "รายงาน!D2" } }],
    },
  ],
});
