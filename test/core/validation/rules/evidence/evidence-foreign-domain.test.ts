import { evidenceForeignDomain } from "../../../../../src/core/validation/rules/evidence/evidence-foreign-domain";
import { testRule } from "../../../../support/test-rule";

testRule(evidenceForeignDomain, {
  valid: [
    {
      name: "the agency's own site and what stands below it, shared services and others' sites that are no agency's",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        เว็บไซต์หลัก | https://www.klong5.go.th/
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        ก | ดำเนินการแล้ว | https://www.klong5.go.th/a
        ข | ดำเนินการแล้ว | http://ita.klong5.go.th
        ค | ดำเนินการแล้ว | https://itas.nacc.go.th/x
        ง | ดำเนินการแล้ว | https://drive.google.com/x https://www.facebook.com/y
        จ | ดำเนินการแล้ว | https://www.thairath.co.th
        ฉ | ดำเนินการแล้ว | #N/A
      `,
    },
    {
      name: "a workbook that does not say the agency's site",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        ก | ดำเนินการแล้ว | https://www.huaitoei.go.th
      `,
    },
  ],
  invalid: [
    {
      name: "another agency's site, the second link of a cell, in a shifted table",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        เว็บไซต์หลัก | https://www.klong5.go.th/
        # department กองคลัง at B3
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        |
        ก | ดำเนินการแล้ว | "https://www.klong5.go.th/a\\u00A0WWW.HuaiToei.go.th/b"
      `,
      findings: [{ messageId: "foreign", at: "กองคลัง!D5", data: { foreign: "huaitoei.go.th", own: "klong5.go.th" } }],
    },
    {
      name: "a published table",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        เว็บไซต์หลัก | https://www.klong5.go.th/
        # plain รายงาน
        มาตรการ | ผลการดำเนินการ | ผลลัพธ์ | หลักฐาน
        ๑. ก | ทำแล้ว | ดี | https://huaitoei.go.th/๑
      `,
      findings: [{ messageId: "foreign", at: "รายงาน!D2", data: { foreign: "huaitoei.go.th", own: "klong5.go.th" } }],
    },
  ],
});
