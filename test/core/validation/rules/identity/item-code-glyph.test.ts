import { itemCodeGlyph } from "../../../../../src/core/validation/rules/identity/item-code-glyph";
import { testRule } from "../../../../support/test-rule";

testRule(itemCodeGlyph, {
  valid: [
    {
      name: "codes with a letter, numbers, telephone numbers, times, days, money and percentages",
      sheets: `
        # plain รายงาน
        ข้อ o๓๗ การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต และ O12
        โทรศัพท์ ๐๒-๕๒๘-๔๘๐๐ โทร. ๐๒ ๕๒๘ ๔๘๐๐
        เวลา ๐๘.๓๐ น. ร้อยละ ๐๕ จำนวน ๐๓ ครั้ง วันที่ ๐๒/๐๕/๒๕๖๖
        ได้ ๐ คะแนน จำนวน ๐๑๒ บาท เลขที่หนังสือ ๐๒
        | ๐๒๗ | 027
      `,
    },
  ],
  invalid: [
    {
      name: "Thai and Arabic zeros in lines, alone and after ข้อ or อ้างอิงจาก, the script of the digits kept",
      sheets: `
        # plain รายงาน at B5
        ตัวชี้วัดย่อย ข้อ ๐๓๗ การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต
        (อ้างอิงจาก ๐๑๐) หรือคู่มือการให้บริการ (อ้างอิงจาก ๐๑๑)
        "\\u00A0๐๔๓ การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส"
      `,
      findings: [
        {
          messageId: "zero",
          at: "รายงาน!B5",
          data: { actual: "๐๓๗", expected: "o๓๗" },
          fix: "ตัวชี้วัดย่อย ข้อ o๓๗ การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต",
        },
        {
          messageId: "zero",
          at: "รายงาน!B6",
          data: { actual: "๐๑๐", expected: "o๑๐" },
          fix: "(อ้างอิงจาก o๑๐) หรือคู่มือการให้บริการ (อ้างอิงจาก ๐๑๑)",
        },
        {
          messageId: "zero",
          at: "รายงาน!B6",
          data: { actual: "๐๑๑", expected: "o๑๑" },
          fix: "(อ้างอิงจาก ๐๑๐) หรือคู่มือการให้บริการ (อ้างอิงจาก o๑๑)",
        },
        {
          messageId: "zero",
          at: "รายงาน!B7",
          data: { actual: "๐๔๓", expected: "o๔๓" },
          fix: "\u00A0o๔๓ การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
        },
      ],
    },
    {
      name: "the column of questions in a published plan",
      sheets: `
        # plain แผน
        ประเด็นตัวชี้วัด | ข้อคำถาม ITA | ผลการวิเคราะห์การประเมิน | มาตรการ | ขั้นตอน | ระยะเวลาดำเนินการ | ผู้รับผิดชอบ
        แผนงาน | 0๖ แผนความก้าวหน้า | ควรทำ | ประชุม | ๑. ประชุม | ตลอดปี | สำนักปลัด
        งบ | 012 รายการจัดซื้อ | ควรทำ | ประชุม | ๑. ประชุม | ตลอดปี | กองคลัง
      `,
      findings: [
        { messageId: "zero", at: "แผน!B2", data: { actual: "0๖", expected: "o๖" }, fix: "o๖ แผนความก้าวหน้า" },
        { messageId: "zero", at: "แผน!B3", data: { actual: "012", expected: "o12" }, fix: "o12 รายการจัดซื้อ" },
      ],
    },
  ],
});
