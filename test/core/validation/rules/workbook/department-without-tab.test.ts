import { departmentWithoutTab } from "../../../../../src/core/validation/rules/workbook/department-without-tab";
import { testRule } from "../../../../support/test-rule";

testRule(departmentWithoutTab, {
  valid: [
    {
      name: "departments that own nothing, all departments together, and another name of one with a tab",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ส่วนราชการที่ | ส่วนราชการ | หัวหน้าส่วนราชการ
        1 | กองคลัง |
        2 | กองช่าง |
        3 | กองการศึกษา ศาสนาและวัฒนธรรม |
        # measures แผน
        มาตรการ | ผู้รับผิดชอบ
        ก | กองคลัง
        ข | ทุกส่วนราชการ
        ค | กองการศึกษา
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        # department กองการศึกษา ศาสนาและวัฒนธรรม
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
      `,
    },
    {
      name: "a plan before any tab is inserted",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ส่วนราชการที่ | ส่วนราชการ | หัวหน้าส่วนราชการ
        1 | กองคลัง |
        2 | กองช่าง |
        3 | กองการศึกษา ศาสนาและวัฒนธรรม |
        # measures แผน
        มาตรการ | ผู้รับผิดชอบ
        ก | กองช่าง
      `,
    },
    {
      name: "a workbook without an agency sheet",
      sheets: `
        # measures แผน
        มาตรการ | ผู้รับผิดชอบ
        ก | กองช่าง
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
      `,
    },
    {
      name: "a tab too large to read",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ส่วนราชการที่ | ส่วนราชการ | หัวหน้าส่วนราชการ
        1 | กองคลัง |
        2 | กองช่าง |
        3 | กองการศึกษา ศาสนาและวัฒนธรรม |
        # measures แผน
        มาตรการ | ผู้รับผิดชอบ
        ก | กองช่าง
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        # department กองช่าง too large
      `,
    },
  ],
  invalid: [
    {
      name: "owners without a tab, under another name and in shifted tables",
      sheets: `
        # agency ข้อมูลหน่วยงาน at C4
        ส่วนราชการที่ | ส่วนราชการ | หัวหน้าส่วนราชการ
        1 | กองคลัง |
        2 | กองช่าง |
        3 | กองการศึกษา ศาสนาและวัฒนธรรม |
        # measures แผน at B3
        มาตรการ | ผู้รับผิดชอบ
        ก | "กองช่าง, กองคลัง"
        |
        ข | "กองการศึกษาฯ\\u00A0"
        ค | กองช่าง
        ง | #N/A
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
      `,
      findings: [
        { messageId: "missing", at: "ข้อมูลหน่วยงาน!D6", data: { department: "กองช่าง", count: 2 } },
        { messageId: "missing", at: "ข้อมูลหน่วยงาน!D7", data: { department: "กองการศึกษา ศาสนาและวัฒนธรรม", count: 1 } },
      ],
    },
    {
      name: "a published plan",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ส่วนราชการที่ | ส่วนราชการ | หัวหน้าส่วนราชการ
        1 | กองคลัง |
        2 | กองช่าง |
        3 | กองการศึกษา ศาสนาและวัฒนธรรม |
        # plain แผน
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
        ๑) ก | ประชุม | กองช่าง | ทุกเดือน
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
      `,
      findings: [{ messageId: "missing", at: "ข้อมูลหน่วยงาน!B3", data: { department: "กองช่าง", count: 1 } }],
    },
  ],
});
