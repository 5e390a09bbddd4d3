import { siteDomainVariants } from "../../../../../src/core/validation/rules/people/site-domain-variants";
import { testRule } from "../../../../support/test-rule";

testRule(siteDomainVariants, {
  valid: [
    {
      name: "one address with and without www and deeper parts, and sites of other bodies that are not like it",
      sheets: `
        # plain รายงาน
        มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
        ๑. เผยแพร่ข้อมูล | เผยแพร่ทาง www.klong5.go.th | ประชาชนทราบทาง https://eservice.klong5.go.th/a?b=1
        ๒. ตอบแบบวัด | ตอบทาง https://itas.nacc.go.th และ www.dla.go.th | klong5.go.th
      `,
    },
    {
      name: "links in the column of evidence, which are not its own",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        เว็บไซต์หลัก | https://www.klong5.go.th
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        ก | ดำเนินการแล้ว | https://www.klong6.go.th/1
      `,
    },
  ],
  invalid: [
    {
      name: "the address that the document has less often, in a shifted published report",
      sheets: `
        # plain รายงาน at B2
        มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
        ๑. เผยแพร่ข้อมูล | เผยแพร่ทาง www.klong5.go.th | "ดูที่\\u00A0www.klong5.go.th"
        ๒. รับฟังความคิดเห็น | ทางเว็บไซต์ www.klongka.go.th มีช่องทาง | ประชาชนทราบ
      `,
      findings: [
        {
          messageId: "differs",
          at: "รายงาน!C4",
          data: { actual: "www.klongka.go.th", meant: "klong5.go.th" },
          suggestions: ["ทางเว็บไซต์ www.klong5.go.th มีช่องทาง"],
        },
      ],
    },
    {
      name: "an address that is not the agency sheet's, however often it stands there",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        เว็บไซต์หลัก | https://www.klong5.go.th
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | ผลการดำเนินการ
        ก | ดำเนินการแล้ว | www.klong.go.th
        ข | ดำเนินการแล้ว | WWW.Klong.go.th
      `,
      findings: [
        {
          messageId: "differs",
          at: "กองคลัง!C2",
          data: { actual: "www.klong.go.th", meant: "klong5.go.th" },
          suggestions: ["www.klong5.go.th"],
        },
        {
          messageId: "differs",
          at: "กองคลัง!C3",
          data: { actual: "WWW.Klong.go.th", meant: "klong5.go.th" },
          suggestions: ["WWW.klong5.go.th"],
        },
      ],
    },
  ],
});
