import { sectionAsDepartment } from "../../../../../src/core/validation/rules/people/section-as-department";
import { testRule } from "../../../../support/test-rule";

testRule(sectionAsDepartment, {
  valid: [
    {
      name: "a section beside its department, one in brackets, departments, a person and an error",
      sheets: `
        # plain แผน
        ประเด็น | การนำผลการวิเคราะห์ไปสู่การปฏิบัติมาตรการ/โครงการ/หรือกิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
        ๑. การให้บริการ | จัดทำคู่มือ | ประกาศใช้ | ทุกเดือน | งานพัสดุ /กองคลัง
        ๒. การสื่อสาร | ปรับปรุงเว็บไซต์ | แต่งตั้งผู้ดูแล | ทุกเดือน | กองคลัง (งานพัสดุ)
        ๓. การใช้อำนาจ | อบรม | จัดอบรม | ทุกเดือน | คณะทำงาน ITA / ทุกส่วนราชการ
        ๔. งบประมาณ | เผยแพร่แผน | ประกาศ | ทุกเดือน | ปลัด อบต.
        ๕. ทรัพย์สิน | จัดทำทะเบียน | สำรวจ | ทุกเดือน | #N/A
      `,
    },
    {
      name: "the tab of a department",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        ก | ยกเลิก
      `,
    },
  ],
  invalid: [
    {
      name: "a section and a working group alone, in a published plan and in our own",
      sheets: `
        # plain แผน at B2
        ประเด็น | การนำผลการวิเคราะห์ไปสู่การปฏิบัติมาตรการ/โครงการ/หรือกิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
        ๑. การให้บริการ | จัดทำคู่มือ | ประกาศใช้ | ทุกเดือน | งานแผนงาน และนโยบาย
        |
        ๒. การสื่อสาร | ปรับปรุงเว็บไซต์ | แต่งตั้งผู้ดูแล | ทุกเดือน | "คณะทำงาน\\u00A0ITA"
        # measures มาตรการ
        ประเด็น | มาตรการ | ผู้รับผิดชอบ
        9 | ก | ฝ่ายอำนวยการ
      `,
      findings: [
        { messageId: "section", at: "แผน!F3", data: { section: "งานแผนงาน และนโยบาย" } },
        { messageId: "section", at: "แผน!F5", data: { section: "คณะทำงาน ITA" } },
        { messageId: "section", at: "มาตรการ!C2", data: { section: "ฝ่ายอำนวยการ" } },
      ],
    },
  ],
});
