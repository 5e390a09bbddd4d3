import { wrongSectorFramework } from "../../../../../src/core/validation/rules/identity/wrong-sector-framework";
import { testRule } from "../../../../support/test-rule";

testRule(wrongSectorFramework, {
  valid: [
    { name: "our own list", sheets: "# plain OIT\no27 | มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\nO1 | โครงสร้าง" },
    {
      name: "a school or a college that a measure mentions",
      sheets: `
        # plain แผน
        มาตรการ | ผู้รับผิดชอบ
        อบรมคณะกรรมการสถานศึกษา 3 แห่งร่วมกับวิทยาลัยเทคนิค | กองการศึกษา
        # measures มาตรการ
        O1 | คณะกรรมการสถานศึกษา
      `,
    },
  ],
  invalid: [
    {
      name: "the schools' list, whose codes have a column of their own",
      sheets: `
        # plain OIT at B3
        ข้อ | รายการ
        O1 | โครงสร้างบริหารงาน โรงเรียน
        O4 | แผนพัฒนาสถานศึกษา
      `,
      findings: [{ messageId: "schools", at: "OIT!B4", data: { text: "O1 โครงสร้างบริหารงาน โรงเรียน", count: 2 } }],
    },
    {
      name: "a college's title of the assessment",
      sheets: "# plain ปก\nการประเมินคุณธรรมและความโปร่งใส วิทยาลัยเทคนิคตัวอย่าง",
      findings: [
        {
          messageId: "colleges",
          at: "ปก!A1",
          data: { text: "การประเมินคุณธรรมและความโปร่งใส วิทยาลัยเทคนิคตัวอย่าง", count: 1 },
        },
      ],
    },
    {
      name: "the hospitals' codes",
      sheets: "# plain MOIT\nตัวชี้วัดย่อย MOIT 2",
      findings: [{ messageId: "hospitals", at: "MOIT!A1", data: { text: "ตัวชี้วัดย่อย MOIT 2", count: 1 } }],
    },
  ],
});
