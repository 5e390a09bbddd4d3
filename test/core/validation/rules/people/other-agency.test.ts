import { otherAgency } from "../../../../../src/core/validation/rules/people/other-agency";
import { testRule } from "../../../../support/test-rule";

testRule(otherAgency, {
  valid: [
    {
      name: "the agency itself in every form, words that go on after the short name, and words that hold the same letters",
      sheets: `
        # plain รายงาน
        องค์การบริหารส่วนตำบลห้วยเตย
        |
        มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
        ๑. อบรม | บุคลากรของ อบต. ห้วยเตย และสมาชิกสภา อบต. มีคุณธรรม | อบต.ห้วยเตยให้บริการดี
        ๒. ตอบข้อซักถาม | เจ้าหน้าที่ผู้รับผิดชอบตอบข้อซักถาม ณ ที่ทำการอบต. | องค์การบริหารส่วนตำบลเป็นที่รู้จัก
      `,
    },
    {
      name: "another agency that was visited, and any while nobody knows whose document it is",
      sheets: `
        # plain รายงาน
        องค์การบริหารส่วนตำบลห้วยเตย
        |
        มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
        ๑. ศึกษาดูงาน | ศึกษาดูงาน ณ เทศบาลตำบลหนองไผ่ | ได้ความรู้
      `,
    },
    {
      name: "any name in a document of nobody",
      sheets: `
        # plain รายงาน
        มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
        ๑. อบรม | บุคลากร อบต. หนองไผ่ เข้าอบรม | เข้าใจ
      `,
    },
  ],
  invalid: [
    {
      name: "a name left in from another agency, in a published report and in a tab beside the agency sheet",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ชื่อหน่วยงาน | ห้วยเตย
        ประเภทหน่วยงาน | อบต.
        # plain รายงาน at B2
        มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
        ๑. อบรม | จัดอบรมแล้ว | "บุคลากรภายใน อบต.\\u00A0ย่างขึ้นก มีความเข้าใจ"
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | ผลการดำเนินการ
        |
        ก | ดำเนินการแล้ว | เผยแพร่บนเว็บไซต์เทศบาลตำบลหนองไผ่
      `,
      findings: [
        { messageId: "other", at: "รายงาน!D3", data: { actual: "อบต. ย่างขึ้นก", own: "องค์การบริหารส่วนตำบลห้วยเตย" } },
        {
          messageId: "other",
          at: "กองคลัง!E5",
          data: { actual: "เทศบาลตำบลหนองไผ่", own: "องค์การบริหารส่วนตำบลห้วยเตย" },
        },
      ],
    },
  ],
});
