import { wrongInstrument } from "../../../../../src/core/validation/rules/identity/wrong-instrument";
import { testRule } from "../../../../support/test-rule";

const FY2568 = { assessedYear: 2568 } as const;

testRule(wrongInstrument, {
  valid: [
    {
      name: "the right letters, the instrument's full name, both, and an empty cell",
      request: FY2568,
      sheets: `
        # scores คะแนน ITA at B2
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี ๒๕๖๘
        ๕ | การแก้ไขปัญหาการทุจริต | "\\u00A0iit " | 90
        ๖ | คุณภาพการดำเนินงาน | แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก | 90
        ๗ | ประสิทธิภาพการสื่อสาร | แบบวัด EIT | 90
        ๙ | การเปิดเผยข้อมูล | แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) | 90
        ๑๐ | การป้องกันการทุจริต | | 90
        | ค่าเฉลี่ย IIT | EIT | 90
      `,
    },
    {
      name: "a table without the column",
      request: FY2568,
      sheets: `
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | คะแนน
        1 | การปฏิบัติหน้าที่ | 90
      `,
    },
  ],
  invalid: [
    {
      name: "indicators under another instrument, in a shifted table, with a fix for each but an error, which formula-error reports",
      request: FY2568,
      sheets: `
        # scores คะแนน ITA at C5
        ผลปี ๒๕๖๘
        |
        เครื่องมือ | ตัวชี้วัดที่ | ตัวชี้วัด | ปี 2568
        EIT | ๕ | การแก้ไขปัญหาการทุจริต | 90
        "IIT " | | คุณภาพการดำเนินงาน | 90
        #N/A | 10 | | 90
      `,
      findings: [
        { messageId: "wrong", at: "คะแนน ITA!C8", data: { indicator: 5, actual: "EIT", expected: "IIT" }, fix: "IIT" },
        { messageId: "wrong", at: "คะแนน ITA!C9", data: { indicator: 6, actual: "IIT", expected: "EIT" }, fix: "EIT" },
      ],
    },
    {
      name: "two instruments in one cell, which only a person can sort out",
      request: FY2568,
      sheets: `
        # plain คะแนน
        ลำดับ | ตัวชี้วัด | เครื่องมือ | คะแนน
        1 | การปฏิบัติหน้าที่ | IIT/EIT | 90
      `,
      findings: [
        {
          messageId: "wrong",
          at: "คะแนน!C2",
          data: { indicator: 1, actual: "IIT/EIT", expected: "IIT" },
          suggestions: ["IIT"],
        },
      ],
    },
    {
      name: "every table of scores, published ones in Thai digits too",
      request: FY2568,
      sheets: `
        # plain รายงาน at B3
        ลำดับ | เครื่องมือ การ ประเมิน | ตัวชี้วัด | คะแนน | ผลการประเมิน
        ๘ | EIT | การปรับปรุงการทำงาน | ๙๔.๙๒ | ผ่านเกณฑ์
        ๙ | IIT | การเปิดเผยข้อมูล | ๗๐.๐๐ | ไม่ผ่านเกณฑ์
      `,
      findings: [
        { messageId: "wrong", at: "รายงาน!C5", data: { indicator: 9, actual: "IIT", expected: "OIT" }, fix: "OIT" },
      ],
    },
  ],
});
