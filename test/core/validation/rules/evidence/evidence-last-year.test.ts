import { evidenceLastYear } from "../../../../../src/core/validation/rules/evidence/evidence-last-year";
import { testRule } from "../../../../support/test-rule";

testRule(evidenceLastYear, {
  valid: [
    {
      name: "folders of the plan's year, numbers of pages, queries, and the year in which it was done",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ปีงบประมาณของแผน (พ.ศ.) | 2567
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์) | วันที่แล้วเสร็จ
        ก | ดำเนินการแล้ว | https://www.klong5.go.th/2567/a.pdf |
        ข | ดำเนินการแล้ว | https://www.klong5.go.th/news/2566 |
        ค | ดำเนินการแล้ว | https://www.klong5.go.th/a?id=2565 |
        ง | ดำเนินการแล้ว | https://www.klong5.go.th/2566/11/a.pdf | ๓ พฤศจิกายน ๒๕๖๖
        จ | ดำเนินการแล้ว | https://www.klong5.go.th/2566/ita2567/a.pdf |
        ฉ | ดำเนินการแล้ว | #N/A |
      `,
    },
    {
      name: "a workbook whose plan year is not known",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        ก | ดำเนินการแล้ว | https://www.klong5.go.th/2560/a.pdf
      `,
    },
    {
      name: "the year before in a published table, which may speak of it",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ปีงบประมาณของแผน (พ.ศ.) | 2567
        # plain รายงาน
        มาตรการ | ผลการดำเนินการ | ผลลัพธ์ | หลักฐาน
        ๑. ก | ทำแล้ว | ดี | https://www.klong5.go.th/2566/a.pdf
      `,
    },
  ],
  invalid: [
    {
      name: "a folder of the year before, in either digits and percent signs, in a shifted table",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ปีงบประมาณของแผน (พ.ศ.) | 2567
        # department กองคลัง at B2
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        ก | ดำเนินการแล้ว | https://www.klong5.go.th/ita/2566/a.pdf
        |
        ข | ดำเนินการแล้ว | https://www.klong5.go.th/%E0%B8%9B%E0%B8%B52566/a.pdf
        ค | ดำเนินการแล้ว | https://www.klong5.go.th/ita-2566-2565/a.pdf
      `,
      findings: [
        { messageId: "earlier", at: "กองคลัง!D3", data: { year: 2566, planYear: 2567 } },
        { messageId: "earlier", at: "กองคลัง!D5", data: { year: 2566, planYear: 2567 } },
        { messageId: "earlier", at: "กองคลัง!D6", data: { year: 2566, planYear: 2567 } },
      ],
    },
    {
      name: "a published table with a folder of an older year",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ปีงบประมาณของแผน (พ.ศ.) | 2567
        # plain รายงาน
        มาตรการ | ผลการดำเนินการ | ผลลัพธ์ | หลักฐาน
        ๑. ก | ทำแล้ว | ดี | https://www.klong5.go.th/2565/a.pdf
      `,
      findings: [{ messageId: "earlier", at: "รายงาน!D2", data: { year: 2565, planYear: 2567 } }],
    },
  ],
});
