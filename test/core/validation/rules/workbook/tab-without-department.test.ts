import { tabWithoutDepartment } from "../../../../../src/core/validation/rules/workbook/tab-without-department";
import { testRule } from "../../../../support/test-rule";

testRule(tabWithoutDepartment, {
  valid: [
    {
      name: "listed departments, spaces and other names of them included",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ส่วนราชการที่ | ส่วนราชการ | หัวหน้าส่วนราชการ
        1 | กองคลัง |
        2 | กองช่าง |
        3 | กองการศึกษา ศาสนาและวัฒนธรรม |
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        # department กอง ช่าง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        # department กองการศึกษา
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
      `,
    },
    {
      name: "a workbook that lists none",
      sheets: `
        # department กองประปา
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
      `,
    },
  ],
  invalid: [
    {
      name: "tabs of departments that are not listed",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ส่วนราชการที่ | ส่วนราชการ | หัวหน้าส่วนราชการ
        1 | กองคลัง |
        2 | กองช่าง |
        3 | กองการศึกษา ศาสนาและวัฒนธรรม |
        # department กองประปา as ประปา at C3
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | #N/A
        # department กองคลังและพัสดุ
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
      `,
      findings: [
        {
          messageId: "unlisted",
          at: "ประปา",
          data: { department: "กองประปา", known: "กองคลัง, กองช่าง, กองการศึกษา ศาสนาและวัฒนธรรม" },
        },
        {
          messageId: "unlisted",
          at: "กองคลังและพัสดุ",
          data: { department: "กองคลังและพัสดุ", known: "กองคลัง, กองช่าง, กองการศึกษา ศาสนาและวัฒนธรรม" },
        },
      ],
    },
  ],
});
