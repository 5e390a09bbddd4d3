import { itemOfAnotherYear } from "../../../../../src/core/validation/rules/identity/item-of-another-year";
import { testRule } from "../../../../support/test-rule";
const FY2568 = { assessedYear: 2568 } as const;

testRule(itemOfAnotherYear, {
  valid: [
    {
      name: "codes of the assessed year and of the plan's year, a code alone, and a text that names the other year",
      request: FY2568,
      sheets: `
        # plain รายงาน
        o27 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
        o13 รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี
        ข้อ o42 ต้องปรับปรุง
        ปีงบประมาณ พ.ศ. ๒๕๖๖ ข้อ o๔๒ มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
      `,
    },
    {
      name: "any code while the year is not known",
      sheets: `
        # plain รายงาน
        o42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
      `,
    },
  ],
  invalid: [
    {
      name: "codes of older years in a line and in a published table, with the code of this year where it has one",
      request: FY2568,
      sheets: `
        # plain รายงาน at B2
        ข้อ o๔๒ มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
        |
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
        "O34 เจตจำนงสุจริตของผู้บริหาร" | ประชุม | สำนักปลัด | ทุกเดือน
      `,
      findings: [
        {
          messageId: "moved",
          at: "รายงาน!B2",
          data: {
            actual: "o๔๒",
            title: "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
            year: 2566,
            assessed: 2568,
            expected: "o27",
          },
          suggestions: ["ข้อ o๒๗ มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
        },
        {
          messageId: "gone",
          at: "รายงาน!B5",
          data: { actual: "O34", title: "เจตจำนงสุจริตของผู้บริหาร", year: 2564, assessed: 2568 },
        },
      ],
    },
  ],
});
