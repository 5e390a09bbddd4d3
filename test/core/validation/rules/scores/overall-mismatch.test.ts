import { overallMismatch } from "../../../../../src/core/validation/rules/scores/overall-mismatch";
import { testRule } from "../../../../support/test-rule";

const FY2568 = { assessedYear: 2568 } as const;

/** The published scores whose exact result is 80.765: half up that is 80.77. */
const SCORES = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50];
const NAMES = [
  ...["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต"],
  ...["คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงระบบการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต"],
];
const NAMED = NAMES.map((name, index) => `${String(index + 1)} | ${name} | ${String(SCORES[index])}`).join("\n");
const TABLE = SCORES.map((score, index) => `${String(index + 1)} | | | ${String(score)}`).join("\n");

testRule(overallMismatch, {
  valid: [
    {
      name: "the published score, the same with more decimals, and a tie",
      request: FY2568,
      sheets: `
        # scores คะแนน ITA at B2
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี ๒๕๖๘
        ${TABLE}
        | คะแนนรวมตามประกาศ ป.ป.ช. | | 80.765
      `,
    },
    {
      name: "a stated score that is empty, text or an error",
      request: FY2568,
      sheets: `
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | คะแนน
        ${TABLE}
        | คะแนนรวมตามประกาศ ป.ป.ช. | | #N/A
      `,
    },
    {
      name: "any stated score while an indicator has none",
      request: FY2568,
      sheets: `
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | คะแนน
        1 | การปฏิบัติหน้าที่ | IIT | 94.62
        | คะแนนรวมตามประกาศ ป.ป.ช. | | 87.65
      `,
    },
  ],
  invalid: [
    {
      name: "the plain mean of the ten indicators, in a shifted table",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ปีงบประมาณที่ประเมิน (พ.ศ.) | พ.ศ. ๒๕๖๘
        # scores คะแนน ITA at C4
        คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี ๒๕๖๘ | หมายเหตุ
        ${TABLE}
        | "คะแนนรวม\\u00A0ตามประกาศ ป.ป.ช." | | 87.65
      `,
      findings: [{ messageId: "mismatch", at: "คะแนน ITA!F16", data: { stated: 87.65, computed: 80.77 } }],
    },
    {
      name: "a score that was rounded down",
      request: FY2568,
      sheets: `
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | คะแนน
        ${TABLE}
        | คะแนนรวมตามประกาศ ป.ป.ช. | | 80.76
      `,
      findings: [{ messageId: "mismatch", at: "คะแนน ITA!D12", data: { stated: 80.76, computed: 80.77 } }],
    },
    {
      name: "an overall score in a sentence beside a published table, of this year or of no year",
      request: FY2568,
      sheets: `
        # plain รายงาน at B2
        ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
        ${NAMED}
        |
        |
        คะแนนเฉลี่ยรวม ๘๐.๗๗ ปี ๒๕๖๗ ภาพรวม ๗๐.๐๐ คะแนน
        คะแนนภาพรวมหน่วยงาน : ๘๑.๗๗ คะแนน ต้องปรับปรุง
        ภาพรวมระดับประเทศ ๙๓.๐๐ คะแนน
      `,
      findings: [{ messageId: "mismatch", at: "รายงาน!B16", data: { stated: 81.77, computed: 80.77 } }],
    },
  ],
});
