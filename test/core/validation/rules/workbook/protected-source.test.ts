import { protectedSource } from "../../../../../src/core/validation/rules/workbook/protected-source";
import { testRule } from "../../../../support/test-rule";

testRule(protectedSource, {
  valid: [
    {
      name: "other protected sheets",
      sheets: `
        # measures แผน protected
        มาตรการ | ผู้รับผิดชอบ
        # plain รายงาน protected
        ก
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
      `,
    },
  ],
  invalid: [
    {
      name: "a protected tab, also one too large to read",
      sheets: `
        # department กองคลัง at B3 protected
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ยกเลิก
        # department กองช่าง too large protected
      `,
      findings: [
        { messageId: "protected", at: "กองคลัง" },
        { messageId: "protected", at: "กองช่าง" },
      ],
    },
  ],
});
