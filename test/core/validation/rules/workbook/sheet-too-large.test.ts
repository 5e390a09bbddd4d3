import { sheetTooLarge } from "../../../../../src/core/validation/rules/workbook/sheet-too-large";
import { testRule } from "../../../../support/test-rule";

testRule(sheetTooLarge, {
  valid: [
    {
      name: "sheets that were read, and large ones of other matters or that we wrote ourselves",
      sheets: `
        # department กองคลัง at C5
        มาตรการ | สถานะ | งบประมาณ ๒๕๖๙
        #N/A | ยกเลิก | 5
        # plain ข้อมูลดิบ too large
        # summary สรุปผล too large
        # findings ผลการตรวจ too large
      `,
    },
  ],
  invalid: [
    {
      name: "each standard sheet that was not read, whatever its tab is called",
      sheets: `
        # agency ข้อมูลหน่วยงาน too large
        # scores คะแนน ITA too large
        # measures มาตรการ as แผน ๒๕๖๙ too large
        # department กองคลัง as คลัง too large
      `,
      findings: ["ข้อมูลหน่วยงาน", "คะแนน ITA", "แผน ๒๕๖๙", "คลัง"].map((at) => ({
        messageId: "too-large" as const,
        at,
        data: { cells: 16_384_000, limit: 5_000_000 },
      })),
    },
  ],
});
