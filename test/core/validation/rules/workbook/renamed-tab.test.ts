import { renamedTab } from "../../../../../src/core/validation/rules/workbook/renamed-tab";
import { testRule } from "../../../../support/test-rule";

testRule(renamedTab, {
  valid: [
    {
      name: "titles as made, cut by Excel, numbered as a copy, and another name of the department",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        # department กองคลัง as กองคลัง (2)
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        # department กองการศึกษา ศาสนาและวัฒนธรรม as กองการศึกษาฯ
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        # department กองยุทธศาสตร์และงบประมาณเทศบาลเมืองตัวอย่าง as กองยุทธศาสตร์และงบประมาณเทศบาลเ
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        # department กองยุทธศาสตร์และงบประมาณเทศบาลเมืองตัวอย่าง as กองยุทธศาสตร์และงบประมาณเทศ (2)
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        # plain กองช่าง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
      `,
    },
  ],
  invalid: [
    {
      name: "a tab named for something else, also one too large to read",
      sheets: `
        # department กองคลัง as แผ่นที่ ๒
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        # department กองช่าง as กองคลัง too large
      `,
      findings: [
        { messageId: "renamed", at: "แผ่นที่ ๒", data: { title: "แผ่นที่ ๒", department: "กองคลัง" } },
        { messageId: "renamed", at: "กองคลัง", data: { title: "กองคลัง", department: "กองช่าง" } },
      ],
    },
  ],
});
