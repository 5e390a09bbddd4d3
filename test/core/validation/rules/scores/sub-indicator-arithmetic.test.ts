import { subIndicatorArithmetic } from "../../../../../src/core/validation/rules/scores/sub-indicator-arithmetic";
import { testRule } from "../../../../support/test-rule";

const FY2564 = { assessedYear: 2564 } as const;

testRule(subIndicatorArithmetic, {
  valid: [
    {
      name: "the mean, a part that is missing, and one with two scores",
      request: FY2564,
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ ๑๐ ได้ ๑๘.๗๕ คะแนน
        ตัวชี้วัดย่อยที่ ๑๐.๑ ได้ ๓๗.๕๐ คะแนน
        ตัวชี้วัดย่อยที่ ๑๐.๒ ได้ ๐.๐๐ คะแนน
        ตัวชี้วัดที่ ๙ ได้ ๑๐.๐๐ คะแนน ตัวชี้วัดย่อยที่ ๙.๑ ได้ ๑๐๐ คะแนน ตัวชี้วัดย่อยที่ ๙.๒ ได้ ๑๐๐ คะแนน
      `,
    },
    {
      name: "a year whose division is not proven",
      request: { assessedYear: 2567 },
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ ๑๐ ได้ ๕๐.๐๐ คะแนน ตัวชี้วัดย่อยที่ ๑๐.๑ ได้ ๓๗.๕๐ คะแนน ตัวชี้วัดย่อยที่ ๑๐.๒ ได้ ๐ คะแนน
      `,
    },
    {
      name: "a part that has two scores",
      request: FY2564,
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ ๑๐ ได้ ๕๐.๐๐ คะแนน
        ตัวชี้วัดย่อยที่ ๑๐.๑ ได้ ๓๗.๕๐ คะแนน
        ตัวชี้วัดย่อยที่ ๑๐.๑ ได้ ๕๐.๐๐ คะแนน
        ตัวชี้วัดย่อยที่ ๑๐.๒ ได้ ๐.๐๐ คะแนน
      `,
    },
  ],
  invalid: [
    {
      name: "an indicator that is not the mean of its parts, in a published table with sentences",
      request: FY2564,
      sheets: `
        # plain รายงาน at B2
        ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
        8 | การปรับปรุงระบบการทำงาน | 90
        9 | การเปิดเผยข้อมูล | 90
        10 | การป้องกันการทุจริต | ๒๘.๗๕
        |
        |
        ตัวชี้วัดย่อยที่ ๑๐.๑ ได้ ๓๗.๕๐ คะแนน
        ตัวชี้วัดย่อยที่ 10.2 ได้ 0.00 คะแนน
      `,
      findings: [
        {
          messageId: "mean",
          at: "รายงาน!D5",
          data: { indicator: 10, parts: 2, stated: 28.75, computed: 18.75 },
        },
      ],
    },
  ],
});
