import { indicatorName } from "../../../../../src/core/validation/rules/identity/indicator-name";
import { testRule } from "../../../../support/test-rule";
const FY2568 = { assessedYear: 2568 } as const;

testRule(indicatorName, {
  valid: [
    {
      name: "names, names in use, a number alone, several numbers, and a name that another rule reports",
      request: FY2568,
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
        ๔ | การใช้ทรัพย์สินของทางราชการ | ๘๖.๙๒
        ๘ | "การปรับปรุง\\u00A0การทำงาน" | ๙๔.๙๒
        ๑๐ | ประสิทธิภาพการสื่อสาร | ๕๐
        |
        |
        ตัวชี้วัดที่ ๗ ๙๔.๐๐ คะแนน
        ตัวชี้วัดที่ ๙ และ ๑๐ ต้องปรับปรุง
        ตัวชี้วัด ๑๐ ตัว
        ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ของบุคลากร
        ตัวชี้วัดที่ ๒ ระบบสารสนเทศ
      `,
    },
    {
      name: "sub-indicators with their own names, without one, and in a year whose division is not known",
      request: FY2568,
      sheets: `
        # plain รายงาน
        ตัวชี้วัดย่อยที่ ๙.๕ การเปิดเผยข้อมูล
      `,
    },
    {
      name: "sub-indicators with their own names and without one",
      request: { assessedYear: 2565 },
      sheets: `
        # plain รายงาน
        ตัวชี้วัดย่อยที่ ๙.๕ การส่งเสริมความโปร่งใส
        ตัวชี้วัดย่อยที่ ๑๐.๑
      `,
    },
  ],
  invalid: [
    {
      name: "a wrong name in a shifted published table and a name cut short in a sentence, with a fix each",
      sheets: `
        # plain รายงาน at C4
        ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
        1 | การปรับปรุงหน้าที่ | 94.62
        2 | การใช้งบประมาณ | #N/A
        3 | การใช้อำนาจ | 99.49
        |
        |
        ตัวชี้วัดที่ ๑๐ ป้องกันการทุจริต มีคะแนนอยู่ที่ ๕๐.๐๐ คะแนน
      `,
      findings: [
        {
          messageId: "miswritten",
          at: "รายงาน!D5",
          data: { indicator: 1, actual: "การปรับปรุงหน้าที่", expected: "การปฏิบัติหน้าที่" },
          fix: "การปฏิบัติหน้าที่",
        },
        {
          messageId: "miswritten",
          at: "รายงาน!C10",
          data: { indicator: "10", actual: "ป้องกันการทุจริต", expected: "การป้องกันการทุจริต" },
          fix: "ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต มีคะแนนอยู่ที่ ๕๐.๐๐ คะแนน",
        },
      ],
    },
    {
      name: "a sub-indicator under an indicator's name",
      request: { assessedYear: 2565 },
      sheets: `
        # plain รายงาน
        ตัวชี้วัดย่อยที่ ๙.๕ การเปิดเผยข้อมูล
      `,
      findings: [
        {
          messageId: "sub-indicator",
          at: "รายงาน!A1",
          data: { indicator: "9.5", actual: "การเปิดเผยข้อมูล", expected: "การส่งเสริมความโปร่งใส" },
          suggestions: ["ตัวชี้วัดย่อยที่ ๙.๕ การส่งเสริมความโปร่งใส"],
        },
      ],
    },
  ],
});
