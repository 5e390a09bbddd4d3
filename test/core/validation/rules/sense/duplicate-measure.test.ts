import { duplicateMeasure } from "../../../../../src/core/validation/rules/sense/duplicate-measure";
import { testRule } from "../../../../support/test-rule";

testRule(duplicateMeasure, {
  valid: [
    {
      name: "a text that is right, in both kinds of tables",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ปีงบประมาณที่ประเมิน (พ.ศ.) | 2567
        # measures มาตรการ
        ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ผู้รับผิดชอบ
        ตัวชี้วัดที่ 9 | ปรับปรุงข้อมูลสาธารณะ | ประชุม | กองคลัง
        ตัวชี้วัดที่ 10 | ปรับปรุงข้อมูลสาธารณะ | ประชุม | กองคลัง
      `,
    },
  ],
  invalid: [
    {
      name: "the defect in a published table that stands elsewhere and in a departmental tab",
      sheets: `
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ผลการดำเนินการ
        ๑. จัดอบรมคุณธรรมจริยธรรม | อบรม | กองคลัง | อบรมแล้ว
        ๒. จัดอบรมคุณธรรม จริยธรรม | อบรม | กองคลัง | อบรมครบ
      `,
      findings: [{ messageId: "twice", at: "รายงาน!B4", data: { first: "B3" } }],
    },
    {
      name: "the defect in a sheet of our own",
      sheets: `
        # agency ข้อมูลหน่วยงาน
        ปีงบประมาณที่ประเมิน (พ.ศ.) | 2567
        # measures มาตรการ
        ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ผู้รับผิดชอบ
        ตัวชี้วัดที่ 9 | ปรับปรุงข้อมูลสาธารณะ | ประชุม | กองคลัง
        ตัวชี้วัดที่ 9 | ปรับปรุงข้อมูลสาธารณะ | ประชุม | กองคลัง
      `,
      findings: [{ messageId: "twice", at: "มาตรการ!B3", data: { first: "B2" } }],
    },
  ],
});
