import { missingYear } from "../../../../../src/core/validation/rules/time/missing-year";
import { testRule } from "../../../../support/test-rule";

testRule(missingYear, {
  valid: [
    {
      name: "a comparison that names its years, in full or short, or says last year",
      sheets: `
        # plain ผล
        ปี ๒๕๖๗ ได้ ๘๐.๐๐ คะแนน ปี ๒๕๖๘ ได้ ๗๐.๐๐ คะแนน ลดลง ๑๐ คะแนน
        ปี 67 ได้ 80 คะแนน เพิ่มขึ้น 10 คะแนน
        ได้ ๙๐ คะแนน เพิ่มขึ้นจากปีที่ผ่านมา ๕ คะแนน
      `,
    },
    {
      name: "one score, and words of change without scores",
      sheets: `
        # plain ผล
        ประชาชนพึงพอใจเพิ่มขึ้น มีคะแนน ๙๐ คะแนน
        ผลคะแนนดีขึ้นและเพิ่มขึ้น
      `,
    },
  ],
  invalid: [
    {
      name: "scores compared without a year, in a line and in a published table",
      sheets: `
        # plain ผล at B3
        "ตัวชี้วัดที่ ๙ มีคะแนน\\u00A0๗๐.๐๐ คะแนน เพิ่มขึ้น ๒๐ คะแนน"
        |
        มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
        ๑. เผยแพร่ข้อมูล | เผยแพร่แล้ว | ได้ 70 คะแนน ลดลง 10 คะแนน
      `,
      findings: [
        { messageId: "scores", at: "ผล!B3", data: { text: "ตัวชี้วัดที่ ๙ มีคะแนน ๗๐.๐๐ คะแนน เพิ่มขึ้น ๒๐ คะแนน" } },
        { messageId: "scores", at: "ผล!D6", data: { text: "ได้ 70 คะแนน ลดลง 10 คะแนน" } },
      ],
    },
  ],
});
