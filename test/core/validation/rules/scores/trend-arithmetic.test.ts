import { trendArithmetic } from "../../../../../src/core/validation/rules/scores/trend-arithmetic";
import { testRule } from "../../../../support/test-rule";

const FY2568 = { assessedYear: 2568 } as const;

testRule(trendArithmetic, {
  valid: [
    {
      name: "right differences, differences of unrounded scores, and a wrong direction, which trend-sign reports",
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ ๙ ปี ๒๕๖๗ ได้ ๗๐.๐๐ คะแนน และปี ๒๕๖๘ ได้ ๘๐.๐๐ คะแนน เพิ่มขึ้น ๑๐ คะแนน
        OIT ปี 2567 ได้ 70.00 คะแนน และปี 2568 ได้ 80.25 คะแนน เพิ่มขึ้น 10.26 คะแนน
        ตัวชี้วัดที่ ๙ ปี ๒๕๖๗ ได้ ๘๐.๐๐ คะแนน และปี ๒๕๖๘ ได้ ๗๐.๐๐ คะแนน เพิ่มขึ้น ๒๐ คะแนน
        จำนวนผู้เข้าร่วมเพิ่มขึ้น ๒๐ คน
      `,
    },
    {
      name: "a change of the score sheet that is right, blank or an error",
      request: FY2568,
      sheets: `
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี ๒๕๖๗ | ปี ๒๕๖๘ | เปลี่ยนจากปีก่อน
        8 | การปรับปรุงระบบการทำงาน | EIT | 90 | 70 | -20
        9 | การเปิดเผยข้อมูล | OIT | 90 | 70 | #N/A
        10 | การป้องกันการทุจริต | OIT | 90 | 70 |
      `,
    },
  ],
  invalid: [
    {
      name: "a wrong difference and one without an earlier score, in a line and in a published report",
      sheets: `
        # plain รายงาน at B3
        ตัวชี้วัดที่ ๙ ปี ๒๕๖๗ ได้ ๗๐.๐๐ คะแนน และปี ๒๕๖๘ ได้ ๘๐.๐๐ คะแนน เพิ่มขึ้น ๒๐ คะแนน
        |
        มาตรการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ
        ประเมิน | สำนักปลัด | ปี 2568 | ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต มีคะแนนอยู่ที่ ๕๐.๐๐ คะแนนเพิ่มขึ้น ๕ คะแนน
      `,
      findings: [
        { messageId: "difference", at: "รายงาน!B3", data: { earlier: 70, later: 80, stated: 20, computed: 10 } },
        { messageId: "no-earlier", at: "รายงาน!E6", data: { later: 50, stated: 5 } },
      ],
    },
    {
      name: "a change typed into the score sheet",
      request: FY2568,
      sheets: `
        # scores คะแนน ITA at B2
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี ๒๕๖๗ | ปี ๒๕๖๘ | เปลี่ยนจากปีก่อน
        9 | การเปิดเผยข้อมูล | OIT | 90 | 70 | 20
      `,
      findings: [
        { messageId: "difference", at: "คะแนน ITA!G3", data: { earlier: 90, later: 70, stated: 20, computed: -20 } },
      ],
    },
  ],
});
