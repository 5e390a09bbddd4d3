import { instrumentMismatch } from "../../../../../src/core/validation/rules/scores/instrument-mismatch";
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

testRule(instrumentMismatch, {
  valid: [
    {
      name: "the mean, the mean with fewer decimals, 0.01 beside it, an aim, another year, two instruments, and people",
      request: FY2568,
      sheets: `
        # plain รายงาน at B2
        ${TABLE}
        |
        |
        แบบวัด (IIT) มีผลการประเมิน ๙๔.๔๑ คะแนน
        คะแนน EIT ได้ 94.8 คะแนน
        OIT ได้ 60.01 คะแนน
        เป้าหมาย OIT ไม่น้อยกว่า ๘๕ คะแนน
        ปีงบประมาณ พ.ศ. ๒๕๖๗ IIT ได้ ๘๐.๐๐ คะแนน
        IIT และ EIT ได้ ๙๐.๐๐ คะแนน
        แบบวัด IIT มีผู้ตอบ ๓๐ คน คิดเป็นร้อยละ ๑๐๐
        EIT ส่วนที่ ๑ ได้ ๗๐.๐๐ คะแนน
      `,
    },
    {
      name: "any score while the indicators are not all scored, or without a year",
      sheets: `
        # plain รายงาน
        ${TABLE}
        |
        |
        IIT ได้ ๙๑.๔๙ คะแนน
      `,
    },
  ],
  invalid: [
    {
      name: "a mean in a sentence, in a cell of a published report and beside a label",
      request: FY2568,
      sheets: `
        # plain รายงาน at B2
        ${TABLE}
        | ค่าเฉลี่ย OIT | 65
        |
        |
        มาตรการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ
        ตอบแบบวัด | สำนักปลัด | ปี 2568 | "ตอบแบบวัด\\u00A0(IIT) โดยมีผลการประเมิน คิดเป็น ๙๑.๔๙ คะแนน"
      `,
      findings: [
        { messageId: "mismatch", at: "รายงาน!D13", data: { instrument: "OIT", stated: 65, computed: 60 } },
        { messageId: "mismatch", at: "รายงาน!E17", data: { instrument: "IIT", stated: 91.49, computed: 94.41 } },
      ],
    },
  ],
});
