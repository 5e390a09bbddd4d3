import { staleSummary } from "../../../../../src/core/validation/rules/workbook/stale-summary";
import { testRule } from "../../../../support/test-rule";

testRule(staleSummary, {
  valid: [
    {
      name: "the rows that were compiled, in another place, and rows without a measure",
      sheets: `
        # department กองคลัง as คลัง at C4
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        |
        ปรับปรุงเว็บไซต์ | ยกเลิก
         | ยกเลิก
        # summary 9-cells 1-b64vxq553sow as สรุปผล
        สรุปผล
      `,
    },
    {
      name: "a summary that keeps nothing of its rows",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ยกเลิก
        # summary 9-cells as สรุปผล
        สรุปผล
      `,
    },
    {
      name: "a workbook without a summary",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ยกเลิก
      `,
    },
  ],
  invalid: [
    {
      name: "a row changed, and an older summary beside it",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ปรับปรุงเว็บไซต์ | ดำเนินการแล้ว
        # summary 9-cells 1-b64vxq553sow as สรุปผล
        สรุปผล
        # summary 9-cells 0-x as สรุปเดิม at B3
        สรุปผล
      `,
      findings: [
        { messageId: "stale", at: "สรุปผล" },
        { messageId: "stale", at: "สรุปเดิม" },
      ],
    },
    {
      name: "the same rows in the tab of another department",
      sheets: `
        # department กองช่าง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ปรับปรุงเว็บไซต์ | ยกเลิก
        # summary 9-cells 1-b64vxq553sow as สรุปผล
        สรุปผล
      `,
      findings: [{ messageId: "stale", at: "สรุปผล" }],
    },
  ],
});
