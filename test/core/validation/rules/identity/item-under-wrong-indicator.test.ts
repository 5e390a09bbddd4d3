import { itemUnderWrongIndicator } from "../../../../../src/core/validation/rules/identity/item-under-wrong-indicator";
import { testRule } from "../../../../support/test-rule";

const FY2563 = { assessedYear: 2563 } as const;

testRule(itemUnderWrongIndicator, {
  valid: [
    {
      name: "items under their own indicator, the document's own item, and a line after two indicators",
      request: FY2563,
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ข้อ o๒๗ หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล
        ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต
        เช่น ข้อ o27 หลักเกณฑ์การบริหารและพัฒนาทรัพยากร
        ตัวชี้วัดที่ ๙ และตัวชี้วัดที่ ๑๐ เช่น ข้อ o36
      `,
    },
    {
      name: "items of a year whose division is only recollected",
      request: { assessedYear: 2567 },
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต เช่น ข้อ o18
      `,
    },
    {
      name: "the items of measures and report themselves",
      request: FY2563,
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล
        มาตรการตามข้อ o42
      `,
    },
  ],
  invalid: [
    {
      name: "a code in the indicator's own sentence, and one in a line of a document about one indicator",
      request: FY2563,
      sheets: `
        # plain รายงาน at B2
        ตัวชี้วัดย่อยที่ ๑๐.๑ การดำเนินการเพื่อป้องกันการทุจริต ข้อ o๒๙
        |
        เช่น ข้อ ๐๒๗ หลักเกณฑ์การบริหารและพัฒนาทรัพยากร
      `,
      findings: [
        { messageId: "code", at: "รายงาน!B2", data: { actual: "o๒๙", own: 9, under: 10 } },
        { messageId: "code", at: "รายงาน!B4", data: { actual: "๐๒๗", own: 9, under: 10 } },
      ],
    },
    {
      name: "a listed title in a published analysis",
      request: FY2563,
      sheets: `
        # plain รายงาน
        ตัวชี้วัด | ประเด็นการประเมิน | ประเด็นที่ควรพัฒนา
        ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต | - | (๑) การประเมินความเสี่ยง (๒) การสรุปผลการจัดซื้อจัดจ้าง (๓) อื่น ๆ
      `,
      findings: [
        {
          messageId: "title",
          at: "รายงาน!C2",
          data: { actual: "การสรุปผลการจัดซื้อจัดจ้าง", item: "o23", own: 9, under: 10 },
        },
      ],
    },
  ],
});
