import { numberAsText } from "../../../../../src/core/validation/rules/columns/number-as-text";
import { testRule } from "../../../../support/test-rule";

testRule(numberAsText, {
  valid: [
    {
      name: "numbers, texts that are no score, errors and other columns",
      sheets: `
        # scores คะแนน
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | คะแนน | ผลการประเมิน
        ๑ | การปฏิบัติหน้าที่ | IIT | 94.62 | 85
        2 | การใช้งบประมาณ | IIT | ไม่มี |
        3 | การใช้อำนาจ | IIT | #N/A |
        4 | การใช้ทรัพย์สินของราชการ | IIT | "94,62" |
      `,
    },
    {
      name: "a pasted table, where scores are texts",
      sheets: `
        # plain คะแนน
        ตัวชี้วัดที่ | รายละเอียดตัวชี้วัด | คะแนน
        ๑ | การปฏิบัติหน้าที่ | ๙๔.๖๒
        ๒ | การใช้งบประมาณ | ๙๕.๑๓
      `,
    },
  ],
  invalid: [
    {
      name: "scores of years and pass lines as texts, in a shifted table",
      sheets: `
        # scores คะแนน at B3
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | 2567 | 2568 | เกณฑ์ผ่าน
        1 | การปฏิบัติหน้าที่ | IIT | "94.62" | " ๙๕.๑๓\\u200B" | "๘๕"
        |
        2 | การใช้งบประมาณ | IIT | 90 | ๗๐ คะแนน | 85
      `,
      findings: [
        { messageId: "text", at: "คะแนน!E4", data: { actual: "94.62" }, fix: 94.62 },
        { messageId: "text", at: "คะแนน!F4", data: { actual: "๙๕.๑๓​" }, fix: 95.13 },
        { messageId: "text", at: "คะแนน!G4", data: { actual: "๘๕" }, fix: 85 },
        { messageId: "text", at: "คะแนน!F6", data: { actual: "๗๐ คะแนน" }, fix: 70 },
      ],
    },
  ],
});
