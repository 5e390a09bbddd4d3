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
      name: "listed owners in several spellings, all departments, and an empty cell",
      sheets: `${AGENCY}
        # measures มาตรการ
        ประเด็น | มาตรการ | ผู้รับผิดชอบ
        9 | ก | สำนักปลัด, กองคลัง
        9 | ข | "กอง\\u00A0คลัง\\nกองการศึกษาฯ"
        9 | ค | ทุกส่วนราชการ
        9 | ง |
        # department กองคลัง as คลัง ๒๕๖๙
        มาตรการ | สถานะ
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
    {
      name: "any tab while the agency sheet lists no department",
      sheets: `
        # department กองพัสดุ
        มาตรการ | สถานะ
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
      name: "the tab of a department that is not listed, by its marker and by its title",
      sheets: `${AGENCY}
        # department กองพัสดุ as แท็บ ๔
        มาตรการ | สถานะ
        # plain กองป่าไม้
        ประเด็น | มาตรการ | ขั้นตอน/วิธีการ | สถานะ
      `,
      findings: [
        { messageId: "tab", at: "แท็บ ๔", data: { department: "กองพัสดุ", known: KNOWN } },
        { messageId: "tab", at: "กองป่าไม้", data: { department: "กองป่าไม้", known: KNOWN } },
      ],
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
