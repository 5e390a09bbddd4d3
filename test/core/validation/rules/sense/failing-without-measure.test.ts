import { failingWithoutMeasure } from "../../../../../src/core/validation/rules/sense/failing-without-measure";
import { testRule } from "../../../../support/test-rule";

const FY2568 = { assessedYear: 2568 } as const;
const SCORES = `
  # scores คะแนน ITA at B3
  คะแนน ITA
  ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี ๒๕๖๗ | ปี ๒๕๖๘
  ๘ | การปรับปรุงระบบการทำงาน | EIT | 60 | 85
  ๙ | การเปิดเผยข้อมูล | OIT | 60 | 70
  ๑๐ | การป้องกันการทุจริต | OIT | 60 | 50
`;
const OF_9 = { indicator: 9, name: "การเปิดเผยข้อมูล", score: 70, passLine: 85 };
const OF_10 = { indicator: 10, name: "การป้องกันการทุจริต", score: 50, passLine: 85 };

testRule(failingWithoutMeasure, {
  valid: [
    {
      name: "a measure in the plan for one and in a department's tab for the other",
      request: FY2568,
      sheets: `${SCORES}
        # measures มาตรการ at B5
        มาตรการ | ประเด็น | ผู้รับผิดชอบ | งบประมาณ
        ก | "ตัวชี้วัด\\u00A0ที่ ๙ การเปิดเผยข้อมูล" | กองคลัง | 5
        # plain กองช่าง
        ประเด็น | มาตรการ | ขั้นตอน/วิธีการ | สถานะ
        การป้องกันการทุจริต | ข | ค | ยกเลิก
      `,
    },
    {
      name: "one measure for both",
      request: FY2568,
      sheets: `${SCORES}
        # measures มาตรการ
        ประเด็น | มาตรการ | ผู้รับผิดชอบ
        ตัวชี้วัดที่ 9, 10 | ก | กองคลัง
      `,
    },
    {
      name: "scores that pass by rounding, are missing, or cannot be used",
      request: FY2568,
      sheets: `
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | คะแนน
        1 | การปฏิบัติหน้าที่ | IIT | 84.995
        2 | การใช้งบประมาณ | IIT |
        3 | การใช้อำนาจ | IIT | #N/A
        4 | การใช้ทรัพย์สินของราชการ | IIT | -5
      `,
    },
    { name: "a workbook of no known year", sheets: SCORES },
  ],
  invalid: [
    {
      name: "two failing indicators, each at its score",
      request: FY2568,
      sheets: SCORES,
      findings: [
        { messageId: "missing", at: "คะแนน ITA!F6", data: OF_9 },
        { messageId: "missing", at: "คะแนน ITA!F7", data: OF_10 },
      ],
    },
    {
      name: "an issue without a measure, and a measure for a number that is no indicator",
      request: FY2568,
      sheets: `${SCORES}
        # measures มาตรการ
        ประเด็น | มาตรการ | ผู้รับผิดชอบ
        ตัวชี้วัดที่ 9 | | กองคลัง
        ตัวชี้วัดที่ 100 | ก | กองคลัง
        10 | ข | กองคลัง
      `,
      findings: [{ messageId: "missing", at: "คะแนน ITA!F6", data: OF_9 }],
    },
  ],
});
