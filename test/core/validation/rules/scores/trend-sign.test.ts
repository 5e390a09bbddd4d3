import { trendSign } from "../../../../../src/core/validation/rules/scores/trend-sign";
import { testRule } from "../../../../support/test-rule";

testRule(trendSign, {
  valid: [
    {
      name: "rises and falls that are told rightly, a change without an earlier score, and an aim",
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ ๙ ปี ๒๕๖๗ ได้ ๗๐.๐๐ คะแนน และปี ๒๕๖๘ ได้ ๘๐.๐๐ คะแนน เพิ่มขึ้น ๑๐ คะแนน
        ภาพรวมปี ๒๕๖๗ ได้ ๙๐.๐๐ คะแนน เป็น ๘๐.๐๐ คะแนน ลดลง ๑๐ คะแนน
        ตัวชี้วัดที่ ๑๐ ได้ ๕๐.๐๐ คะแนน เพิ่มขึ้น ๕ คะแนน
        ตัวชี้วัดที่ ๑๐ ได้ ๕๐.๐๐ คะแนน ให้เพิ่มขึ้นเป็น ๘๕ คะแนน
        มีผลการประเมิน ITA เพิ่มขึ้น
      `,
    },
  ],
  invalid: [
    {
      name: "a fall told as a rise, a rise told as a fall, and no change at all, in lines and in a published report",
      sheets: `
        # plain รายงาน at B3
        ตัวชี้วัดที่ ๙ มีคะแนนอยู่ที่ ๘๐.๐๐ คะแนนจะเห็นได้ว่าตัวชี้วัดที่ ๙ มีคะแนนอยู่ที่ ๗๐.๐๐ คะแนน เพิ่มขึ้น ๒๐ คะแนน
        OIT ปี 2567 ได้ 60.00 คะแนน และปี 2568 ได้ 65.50 คะแนน ลดลง
        |
        มาตรการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ
        ประเมิน | สำนักปลัด | ปี 2568 | ภาพรวมปี 2567 ได้ 80.00 คะแนน และปี 2568 ได้ 80.00 คะแนน เพิ่มขึ้น 1 คะแนน
      `,
      findings: [
        { messageId: "fell", at: "รายงาน!B3", data: { earlier: 80, later: 70, change: 10 } },
        { messageId: "rose", at: "รายงาน!B4", data: { earlier: 60, later: 65.5, change: 5.5 } },
        { messageId: "same", at: "รายงาน!E7", data: { earlier: 80, later: 80, change: 0 } },
      ],
    },
    {
      name: "a rise that the score sheet of the year before denies",
      request: { assessedYear: 2568 },
      sheets: `
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี ๒๕๖๗ | ปี ๒๕๖๘
        9 | การเปิดเผยข้อมูล | OIT | 90 | 70
        # plain รายงาน
        ตัวชี้วัดที่ ๙ ได้ ๗๐.๐๐ คะแนน เพิ่มขึ้น ๒๐ คะแนน
      `,
      findings: [{ messageId: "fell", at: "รายงาน!A1", data: { earlier: 90, later: 70, change: 20 } }],
    },
  ],
});
