import { scoreContradiction } from "../../../../../src/core/validation/rules/scores/score-contradiction";
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

testRule(scoreContradiction, {
  valid: [
    {
      name: "the same score again with fewer decimals, other years, aims, two scores that compare years, and a plan",
      request: FY2568,
      sheets: `
        # plain รายงาน at B2
        ${TABLE}
        |
        |
        ตัวชี้วัดที่ ๗ ๙๔.๐๐ คะแนน และตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ได้ ๙๔.๖ คะแนน
        ปี ๒๕๖๗ ตัวชี้วัดที่ ๙ ได้ ๘๐.๐๐ คะแนน
        ตัวชี้วัดที่ ๙ ต้องได้ ๘๕ คะแนน
        ตัวชี้วัดที่ ๙ ได้ ๘๐.๐๐ คะแนน ตัวชี้วัดที่ ๙ ได้ ๗๐.๐๐ คะแนน
        ตัวชี้วัดที่ ๙ และตัวชี้วัดที่ ๑๐ ได้ ๖๐.๐๐ คะแนน
      `,
    },
    {
      name: "a second table that is another year's as a whole",
      request: FY2568,
      sheets: `
        # plain รายงาน
        ${TABLE}
        # plain ปีก่อน
        ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
        1 | การปฏิบัติหน้าที่ | 80
        2 | การใช้งบประมาณ | 81
        3 | การใช้อำนาจ | 99.49
      `,
    },
  ],
  invalid: [
    {
      name: "a heading of a published analysis, a sentence, and one row of a second table",
      request: FY2568,
      sheets: `
        # plain รายงาน at B2
        ${TABLE}
        |
        |
        ตัวชี้วัดที่ ๗ ๙๙.๘๔ คะแนน
        ปีงบประมาณ ๒๕๖๘ ตัวชี้วัดการเปิดเผยข้อมูล ได้คะแนน ๗๑.๐๐
        # plain ตาราง
        ลำดับ | เครื่องมือ | ตัวชี้วัด | คะแนน | ผลการประเมิน
        ๑ | IIT | การปฏิบัติหน้าที่ | ๙๔.๖๒ | ผ่านเกณฑ์
        ๒ | IIT | การใช้งบประมาณ | ๙๕.๑๓ | ผ่านเกณฑ์
        ๓ | IIT | การใช้อำนาจ | ๙๔.๙๙ | ผ่านเกณฑ์
      `,
      findings: [
        {
          messageId: "differs",
          at: "รายงาน!B15",
          data: { indicator: 7, value: 99.84, other: 94, place: "รายงาน!D9" },
        },
        {
          messageId: "differs",
          at: "รายงาน!B16",
          data: { indicator: 9, value: 71, other: 70, place: "รายงาน!D11" },
        },
        {
          messageId: "differs",
          at: "ตาราง!D4",
          data: { indicator: 3, value: 94.99, other: 99.49, place: "รายงาน!D5" },
        },
      ],
    },
    {
      name: "two sentences, without a table and without a year",
      sheets: `
        # plain รายงาน
        ตัวชี้วัดที่ 9 ได้ 70.00 คะแนน
        ตัวชี้วัดที่ 9 ได้ 77.00 คะแนน
      `,
      findings: [
        { messageId: "differs", at: "รายงาน!A2", data: { indicator: 9, value: 77, other: 70, place: "รายงาน!A1" } },
      ],
    },
  ],
});
