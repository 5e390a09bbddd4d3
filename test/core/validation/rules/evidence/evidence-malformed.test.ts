import { evidenceMalformed } from "../../../../../src/core/validation/rules/evidence/evidence-malformed";
import { testRule } from "../../../../support/test-rule";

testRule(evidenceMalformed, {
  valid: [
    {
      name: "links with words beside them, bare names, several links, dashes, numbers and errors",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        ก | ดำเนินการแล้ว | "ประกาศ: https://www.klong5.go.th/ประกาศ 2568.pdf"
        ข | ดำเนินการแล้ว | drive.google.com/file/d/1
        ค | ดำเนินการแล้ว | "https://www.klong5.go.th/a, https://www.klong5.go.th/b\\nhttps://www.klong5.go.th"
        ง | ดำเนินการแล้ว | -
        จ | ดำเนินการแล้ว | 5
        ฉ | ดำเนินการแล้ว | #N/A
        ช | ดำเนินการแล้ว | https://www.klong5.go.th. ดูหน้า ITA 2568
        ซ | ดำเนินการแล้ว | http://klong5.go.th/http/a?u=https://x.go.th
      `,
    },
    {
      name: "words in a published table whose header asks for no link",
      sheets: `
        # plain รายงาน
        มาตรการ | ผลการดำเนินการ | ผลลัพธ์ | หลักฐาน
        ๑. ก | ทำแล้ว | ดี | ภาพถ่ายกิจกรรม
      `,
    },
  ],
  invalid: [
    {
      name: "files on one computer, and words where a link is asked for, in a shifted table",
      sheets: `
        # department กองคลัง at B2
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        ก | ดำเนินการแล้ว | "C:\\\\งาน\\\\ภาพ.jpg"
        ข | ดำเนินการแล้ว | "\\\\\\\\server\\\\ita\\\\a.pdf"
        |
        ค | ดำเนินการแล้ว | "\\u00A0ภาพถ่าย"
      `,
      findings: [
        { messageId: "local-path", at: "กองคลัง!D3", data: { actual: "C:\\งาน\\ภาพ.jpg" } },
        { messageId: "local-path", at: "กองคลัง!D4", data: { actual: "\\\\server\\ita\\a.pdf" } },
        { messageId: "no-link", at: "กองคลัง!D6", data: { actual: "ภาพถ่าย" } },
      ],
    },
    {
      name: "a broken beginning and full-width letters, which can be mended for certain",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        ก | ดำเนินการแล้ว | http//klong5.go.th/๑
        ข | ดำเนินการแล้ว | ดู https:/www.klong5.go.th
        ค | ดำเนินการแล้ว | "https:// www.klong5.go.th"
        ง | ดำเนินการแล้ว | ｈｔｔｐｓ：／／klong5.go.th
      `,
      findings: [
        {
          messageId: "mistyped",
          at: "กองคลัง!C2",
          data: { actual: "http//klong5.go.th/๑", expected: "http://klong5.go.th/๑" },
          fix: "http://klong5.go.th/๑",
        },
        {
          messageId: "mistyped",
          at: "กองคลัง!C3",
          data: { actual: "https:/www.klong5.go.th", expected: "https://www.klong5.go.th" },
          fix: "ดู https://www.klong5.go.th",
        },
        {
          messageId: "mistyped",
          at: "กองคลัง!C4",
          data: { actual: "https:// www.klong5.go.th", expected: "https://www.klong5.go.th" },
          fix: "https://www.klong5.go.th",
        },
        {
          messageId: "mistyped",
          at: "กองคลัง!C5",
          data: { actual: "ｈｔｔｐｓ：／／klong5.go.th", expected: "https://klong5.go.th" },
          fix: "https://klong5.go.th",
        },
      ],
    },
    {
      name: "spaces and missing dots, and a link without a domain",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | หลักฐาน (ลิงก์)
        ก | ดำเนินการแล้ว | www. klong5.go.th
        ข | ดำเนินการแล้ว | https://www.klong5.goth/a
        ค | ดำเนินการแล้ว | wwwklong5.go.th
        ง | ดำเนินการแล้ว | https://klong5
      `,
      findings: [
        {
          messageId: "mistyped",
          at: "กองคลัง!C2",
          data: { actual: "www. klong5.go.th", expected: "www.klong5.go.th" },
          suggestions: ["www.klong5.go.th"],
        },
        {
          messageId: "mistyped",
          at: "กองคลัง!C3",
          data: { actual: "goth/a", expected: "go.th/a" },
          suggestions: ["https://www.klong5.go.th/a"],
        },
        {
          messageId: "mistyped",
          at: "กองคลัง!C4",
          data: { actual: "wwwklong5.go.th", expected: "www.klong5.go.th" },
          suggestions: ["www.klong5.go.th"],
        },
        { messageId: "incomplete", at: "กองคลัง!C5", data: { actual: "https://klong5" } },
      ],
    },
    {
      name: "a published table whose header asks for a link",
      sheets: `
        # plain รายงาน
        มาตรการ | ผลการดำเนินการ | ผลลัพธ์ | ลิงก์หลักฐาน
        ๑. ก | ทำแล้ว | ดี | ภาพถ่ายกิจกรรม
        ๒. ข | ทำแล้ว | ดี | http//klong5.go.th
      `,
      findings: [
        { messageId: "no-link", at: "รายงาน!D2", data: { actual: "ภาพถ่ายกิจกรรม" } },
        {
          messageId: "mistyped",
          at: "รายงาน!D3",
          data: { actual: "http//klong5.go.th", expected: "http://klong5.go.th" },
          fix: "http://klong5.go.th",
        },
      ],
    },
  ],
});
