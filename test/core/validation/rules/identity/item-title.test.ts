import { itemTitle } from "../../../../../src/core/validation/rules/identity/item-title";
import { testRule } from "../../../../support/test-rule";

testRule(itemTitle, {
  valid: [
    {
      name: "codes with their titles, shortened or longer, codes of the plan's year, and codes alone",
      request: { assessedYear: 2565 },
      sheets: `
        # plain รายงาน
        o38 การเสริมสร้างวัฒนธรรมองค์กร ตามมาตรฐานทางจริยธรรม
        o๓๘ การเสริมสร้างวัฒนธรรมในองค์กร
        o18 E-Service
        ข้อ o27 และ o33
      `,
    },
    {
      name: "a title that no source states, and a pair of another year, which item-of-another-year reports",
      request: { assessedYear: 2568 },
      sheets: `
        # plain รายงาน
        o3 ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม
        o42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
      `,
    },
  ],
  invalid: [
    {
      name: "a code before another item's title, in a shifted line and in a published table",
      request: { assessedYear: 2568 },
      sheets: `
        # plain รายงาน at C3
        ข้อ ๐๒๖ มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
        |
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
        "O27: ข้อมูลการติดต่อ" | ประชุม | สำนักปลัด | ทุกเดือน
      `,
      findings: [
        {
          messageId: "other-code",
          at: "รายงาน!C3",
          data: { actual: "๐๒๖", title: "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", expected: "o27" },
          suggestions: ["ข้อ o๒๗ มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
        },
        {
          messageId: "other-code",
          at: "รายงาน!C6",
          data: { actual: "O27", title: "ข้อมูลการติดต่อ", expected: "o3" },
          suggestions: ["o3: ข้อมูลการติดต่อ"],
        },
      ],
    },
    {
      name: "one title referred to by two codes, at those that are not the plan year's",
      request: { assessedYear: 2566 },
      sheets: `
        # plain รายงาน
        ควรพัฒนาระบบ (E-Service) ที่เป็นงานบริการหลัก (อ้างอิงจาก ๐๑๘)
        หรือ E-Service (อ้างอิงจาก ๐๑๓) เพื่อลดการใช้ดุลยพินิจ
      `,
      findings: [
        {
          messageId: "two-codes",
          at: "รายงาน!A1",
          data: { actual: "๐๑๘", title: "E-Service", other: "๐๑๓", place: "รายงาน!A2" },
          suggestions: ["ควรพัฒนาระบบ (E-Service) ที่เป็นงานบริการหลัก (อ้างอิงจาก o๑๓)"],
        },
      ],
    },
    {
      name: "one title with two codes at both, while the year is not known",
      sheets: `
        # plain รายงาน
        o18 E-Service
        o13 E-Service
      `,
      findings: [
        {
          messageId: "two-codes",
          at: "รายงาน!A1",
          data: { actual: "o18", title: "E-Service", other: "o13", place: "รายงาน!A2" },
          suggestions: ["o13 E-Service"],
        },
        {
          messageId: "two-codes",
          at: "รายงาน!A2",
          data: { actual: "o13", title: "E-Service", other: "o18", place: "รายงาน!A1" },
          suggestions: ["o18 E-Service"],
        },
      ],
    },
  ],
});
