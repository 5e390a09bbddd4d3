import { doubledPunctuation } from "../../../../../src/core/validation/rules/text/doubled-punctuation";
import { testRule } from "../../../../support/test-rule";

testRule(doubledPunctuation, {
  valid: [
    {
      name: "a text that is right, in both kinds of tables",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก จัดอบรม | จัดอบรมบุคลากร | ดำเนินการแล้ว | "๑. มอบหมายผู้ดูแล ... วันที่ ..... พ.ศ. ๒๕๖๘, ๑,๐๐๐ บาท"
        | | | #N/A
        |
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. อบรม | จัดอบรม | กองคลัง | "๑. มอบหมายผู้ดูแล ... วันที่ ..... พ.ศ. ๒๕๖๘, ๑,๐๐๐ บาท\\u00A0"
      `,
    },
  ],
  invalid: [
    {
      name: "the defect in a published table that stands elsewhere and in a departmental tab",
      sheets: `
        # department กองคลัง at C3
        มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | สถานะการดำเนินการ | ผลการดำเนินการ
        ก จัดอบรม | จัดอบรมบุคลากร | ดำเนินการแล้ว | "๑..ให้มอบหมายผู้ดูแล พ.ศ..๒๕๖๘"
        | | | #N/A
        |
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. อบรม | จัดอบรม | กองคลัง | "๑..ให้มอบหมายผู้ดูแล พ.ศ..๒๕๖๘\\u00A0"
      `,
      findings: [
        {
          messageId: "doubled",
          at: "กองคลัง!F4",
          data: { actual: "๑..ให้มอบหมายผู้ดู", mark: "." },
          fix: "๑.ให้มอบหมายผู้ดูแล พ.ศ..๒๕๖๘",
        },
        {
          messageId: "doubled",
          at: "กองคลัง!F4",
          data: { actual: "พ.ศ..๒๕๖๘", mark: "." },
          fix: "๑..ให้มอบหมายผู้ดูแล พ.ศ.๒๕๖๘",
        },
        {
          messageId: "doubled",
          at: "รายงาน!E3",
          data: { actual: "๑..ให้มอบหมายผู้ดู", mark: "." },
          fix: "๑.ให้มอบหมายผู้ดูแล พ.ศ..๒๕๖๘ ",
        },
        {
          messageId: "doubled",
          at: "รายงาน!E3",
          data: { actual: "พ.ศ..๒๕๖๘", mark: "." },
          fix: "๑..ให้มอบหมายผู้ดูแล พ.ศ.๒๕๖๘ ",
        },
      ],
    },
  ],
});
