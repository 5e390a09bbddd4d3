import { unknownDepartment } from "../../../../../src/core/validation/rules/people/unknown-department";
import { testRule } from "../../../../support/test-rule";

const AGENCY = `
  # agency ข้อมูลหน่วยงาน
  ลำดับ | ส่วนราชการ | หัวหน้าส่วนราชการ
  1 | สำนักปลัด |
  2 | กองคลัง |
  3 | กองการศึกษา ศาสนาและวัฒนธรรม |
`;
const KNOWN = "สำนักปลัด, กองคลัง, กองการศึกษา ศาสนาและวัฒนธรรม";

testRule(unknownDepartment, {
  valid: [
    {
      name: "listed owners in several spellings, all departments, an empty cell, and sections, which are not its own",
      sheets: `${AGENCY}
        # measures มาตรการ
        ประเด็น | มาตรการ | ผู้รับผิดชอบ
        9 | ก | สำนักปลัด, กองคลัง
        9 | ข | "กอง\\u00A0คลัง\\nกองการศึกษาฯ"
        9 | ค | ทุกส่วนราชการ
        9 | ง |
        9 | จ | งานพัสดุ
        9 | ฉ | คณะทำงาน ITA
        # department กองคลัง as คลัง ๒๕๖๙
        มาตรการ | สถานะ
      `,
    },
    {
      name: "sections, which section-as-department reports, and people in a published plan",
      sheets: `${AGENCY}
        # plain แผน
        ประเด็น | การนำผลการวิเคราะห์ไปสู่การปฏิบัติมาตรการ/โครงการ/หรือกิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
        ๑. การให้บริการ | จัดทำคู่มือ | ประกาศใช้ | ทุกเดือน | งานพัสดุ
        ๒. การสื่อสาร | ปรับปรุงเว็บไซต์ | แต่งตั้งผู้ดูแล | ทุกเดือน | เจ้าหน้าที่ประชาสัมพันธ์
      `,
    },
    {
      name: "any owner while neither the agency sheet nor a tab names a department",
      sheets: `
        # measures มาตรการ
        ประเด็น | มาตรการ | ผู้รับผิดชอบ
        9 | ก | กองพัสดุ
      `,
    },
  ],
  invalid: [
    {
      name: "owners that are not listed, in a shifted table, but not an error, which formula-error reports",
      sheets: `${AGENCY}
        # measures มาตรการ at C3
        แผนปี ๒๕๖๙
        ผู้รับผิดชอบ | ประเด็น | มาตรการ | งบประมาณ
        กองพัสดุ, กองคลัง, กองป่าไม้ | 9 | ก | 5
        #N/A | 9 | ข |
      `,
      findings: [
        { messageId: "owner", at: "มาตรการ!C5", data: { actual: "กองพัสดุ", known: KNOWN } },
        { messageId: "owner", at: "มาตรการ!C5", data: { actual: "กองป่าไม้", known: KNOWN } },
      ],
    },
    {
      name: "a department that is not listed in a published plan beside the agency sheet",
      sheets: `${AGENCY}
        # plain แผน at B3
        ประเด็น | การนำผลการวิเคราะห์ไปสู่การปฏิบัติมาตรการ/โครงการ/หรือกิจกรรม | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลาดำเนินการ | หน่วยงานผู้รับผิดชอบ
        ๑. การให้บริการ | จัดทำคู่มือ | ประกาศใช้ | ทุกเดือน | "สำนักปลัด\\nกองป่าไม้"
      `,
      findings: [{ messageId: "owner", at: "แผน!F4", data: { actual: "กองป่าไม้", known: KNOWN } }],
    },
    {
      name: "an owner without a tab where the tabs alone say which departments there are",
      sheets: `
        # measures มาตรการ
        ประเด็น | มาตรการ | ผู้รับผิดชอบ
        9 | ก | กองช่าง
        # department กองคลัง
        มาตรการ | สถานะ
      `,
      findings: [{ messageId: "owner", at: "มาตรการ!C2", data: { actual: "กองช่าง", known: "กองคลัง" } }],
    },
  ],
});
