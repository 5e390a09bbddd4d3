import { ratingMismatch } from "../../../../../src/core/validation/rules/scores/rating-mismatch";
import { testRule } from "../../../../support/test-rule";

const FY2568 = { assessedYear: 2568 } as const;

/** Published scores: IIT 94.41, EIT 94.81, OIT 60.00, together 80.77. */
const SCORES = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50];
const NAMES = [
  ...["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต"],
  ...["คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงระบบการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต"],
];
const ROWS = SCORES.map((score, index) => `${String(index + 1)} | ${NAMES[index] ?? ""} | ${String(score)}`).join("\n");
const TABLE = `
  ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
  ${ROWS}
`;

testRule(ratingMismatch, {
  valid: [
    {
      name: "ratings that fit, ผ่าน as part of another word, a rating of another score, and the rating of another year",
      request: FY2568,
      sheets: `
        # plain รายงาน
        คะแนนภาพรวมหน่วยงาน : ๘๐.๗๗ คะแนน ต้องปรับปรุง
        ภาพรวมปี ๒๕๖๗ ได้ ๘๖.๖๒ คะแนน อยู่ในระดับผ่าน
        ภาพรวม ๘๐.๐๐ คะแนน ผ่านค่าเป้าหมายบางส่วน
        คะแนนภาพรวมปี ๒๕๖๔ ได้ ๘๘.๓๗ คะแนน อยู่ในระดับ A
        ตัวชี้วัดที่ ๑๐ ได้ ๕๐.๐๐ คะแนน ผ่าน
      `,
    },
    {
      name: "any rating without a year",
      sheets: `
        # plain รายงาน
        ภาพรวม ๘๐.๗๗ คะแนน ผ่านดี
      `,
    },
  ],
  invalid: [
    {
      name: "a rating that the score cannot have, in words and in letters, in lines and in a published report",
      request: FY2568,
      sheets: `
        # plain รายงาน at C3
        คะแนนภาพรวมหน่วยงาน : ๘๐.๗๗ คะแนน ผ่านดี
        ปีงบประมาณ พ.ศ. ๒๕๖๔ คะแนนภาพรวม ๘๔.๐๐ คะแนน ระดับ A
        |
        มาตรการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ
        ประเมิน | สำนักปลัด | ปี 2568 | อยู่ในระดับผ่าน โดยมีคะแนนในภาพรวมอยู่ที่ ๖๖.๖๒ คะแนน
      `,
      findings: [
        {
          messageId: "impossible",
          at: "รายงาน!C3",
          data: { rating: "ผ่านดี", score: 80.77, possible: "ต้องปรับปรุง" },
        },
        { messageId: "impossible", at: "รายงาน!C4", data: { rating: "A", score: 84, possible: "B" } },
        {
          messageId: "impossible",
          at: "รายงาน!F7",
          data: { rating: "ผ่าน", score: 66.62, possible: "ต้องปรับปรุงโดยด่วน" },
        },
      ],
    },
    {
      name: "a rating that the instruments do not reach",
      request: { assessedYear: 2568 },
      sheets: `
        # plain รายงาน
        ${TABLE.replace("| 70", "| 89").replace("| 50", "| 79")}
        |
        |
        คะแนนภาพรวม ๙๐.๓๗ คะแนน (ผ่านดี)
      `,
      findings: [{ messageId: "computed", at: "รายงาน!A14", data: { rating: "ผ่านดี", score: 90.37, computed: "ผ่าน" } }],
    },
  ],
});
