import { missingOwner } from "../../../../../src/core/validation/rules/people/missing-owner";
import { testRule } from "../../../../support/test-rule";

testRule(missingOwner, {
  valid: [
    {
      name: "owners in each row, a table without such a column, and our own plan, which is blank-required's",
      sheets: `
        # plain แผน
        ประเด็น | การนำผลการวิเคราะห์ไปสู่การปฏิบัติมาตรการ/โครงการ/หรือกิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
        ๑. การให้บริการ | จัดทำคู่มือ | ประกาศใช้ | ทุกเดือน | สำนักปลัด
        # plain รายงาน
        มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
        ๑. เผยแพร่ข้อมูล | เผยแพร่แล้ว | ประชาชนทราบ
        # measures มาตรการ
        ประเด็น | มาตรการ | ผู้รับผิดชอบ
        9 | ก |
      `,
    },
  ],
  invalid: [
    {
      name: "a blank owner and one of spaces in a shifted published plan",
      sheets: `
        # plain แผน at B3
        ประเด็น | การนำผลการวิเคราะห์ไปสู่การปฏิบัติมาตรการ/โครงการ/หรือกิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
        ๑. การให้บริการ | จัดทำคู่มือ | ประกาศใช้ | ทุกเดือน | สำนักปลัด
        ๒. การสื่อสาร | ปรับปรุงเว็บไซต์ | แต่งตั้งผู้ดูแล | ทุกเดือน |
        ๓. การใช้อำนาจ | อบรม | จัดอบรม | ทุกเดือน | "\\u00A0"
      `,
      findings: [
        { messageId: "missing", at: "แผน!F5" },
        { messageId: "missing", at: "แผน!F6" },
      ],
    },
  ],
});
