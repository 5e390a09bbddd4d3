import { frameworkSheet } from "../../../../../src/core/validation/rules/workbook/framework-sheet";
import { testRule } from "../../../../support/test-rule";

testRule(frameworkSheet, {
  valid: [
    { name: "a workbook without such a sheet", sheets: "# plain งบประมาณ\nประเภท | ค่า" },
    {
      name: "a sheet found by its title whose corrections can be used",
      sheets: `
        # plain กรอบ การประเมิน
        ประเภท | รหัสหรือชื่อ | ค่า
        ปีงบประมาณ | | ๒๕๖๙
        ที่มา | | หนังสือ ป.ป.ช.
        รายการ OIT | O3 | ข้อมูลการติดต่อ
      `,
    },
    {
      name: "two years on two sheets, the second based on the first",
      sheets: `
        # framework กรอบการประเมิน as ปี 2571
        ประเภท | รหัสหรือชื่อ | ค่า
        ปีงบประมาณ | | 2571
        ปีตั้งต้น | | 2570
        ที่มา | | หนังสือ ป.ป.ช.
        # plain กรอบการประเมิน (2)
        ประเภท | รหัสหรือชื่อ | ค่า
        ปีงบประมาณ | | 2572
        ปีตั้งต้น | | 2571
        ที่มา | | หนังสือ ป.ป.ช.
      `,
    },
  ],
  invalid: [
    {
      name: "each bad cell",
      sheets: `
        # plain กรอบการประเมิน at B2
        ประเภท | รหัสหรือชื่อ | ค่า
        ปีงบประมาณ | | 69
        น้ำหนักคะแนน | IIT | ยี่สิบ
        สี | | ฟ้า
      `,
      findings: [
        { messageId: "problem", at: "กรอบการประเมิน!B2", data: { correction: "missing", value: "" } },
        { messageId: "problem", at: "กรอบการประเมิน!D3", data: { correction: "bad-year", value: "69" } },
        { messageId: "problem", at: "กรอบการประเมิน!D4", data: { correction: "bad-weight", value: "ยี่สิบ" } },
        { messageId: "problem", at: "กรอบการประเมิน!B5", data: { correction: "unknown-kind", value: "สี" } },
      ],
    },
    {
      name: "what shows only when the corrections are applied, in its cell",
      sheets: `
        # framework กรอบการประเมิน as กรอบ
        ประเภท | รหัสหรือชื่อ | ค่า
        ปีงบประมาณ | | 2571
        ปีตั้งต้น | | 2550
        ที่มา | | หนังสือ ป.ป.ช.
      `,
      findings: [{ messageId: "problem", at: "กรอบ!C3", data: { correction: "unknown-base", value: "2550" } }],
    },
    {
      name: "a value that was changed without a word on what it rests on",
      sheets: `
        # framework กรอบการประเมิน
        ประเภท | รหัสหรือชื่อ | ค่า
        ปีงบประมาณ | | 2569
        ที่มา | | ข้อมูลเดิมของโปรแกรม
        รายการ OIT | o3 | ชื่อใหม่
      `,
      findings: [
        {
          messageId: "problem",
          at: "กรอบการประเมิน!C3",
          data: { correction: "held-source", value: "ข้อมูลเดิมของโปรแกรม" },
        },
      ],
    },
    {
      name: "a sheet without a header, and one that was not read",
      sheets: `
        # framework กรอบการประเมิน
        ปี | 2571
        # plain กรอบการประเมิน (2) too large
      `,
      findings: [
        { messageId: "problem", at: "กรอบการประเมิน", data: { correction: "no-header", value: "" } },
        { messageId: "too-large", at: "กรอบการประเมิน (2)", data: { cells: 16_384_000, limit: 5_000_000 } },
      ],
    },
  ],
});
