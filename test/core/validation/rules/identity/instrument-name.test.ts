import { instrumentName } from "../../../../../src/core/validation/rules/identity/instrument-name";
import { testRule } from "../../../../support/test-rule";

testRule(instrumentName, {
  valid: [
    {
      name: "both official forms, short forms in use, other แบบ, and a name whose end nobody knows",
      sheets: `
        # plain รายงาน
        ๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (Internal Integrity and Transparency Assessment: IIT)
        แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)
        แบบวัดการเปิดเผยข้อมูลสาธารณะ (Open Data Integrity and Transparency
        แบบวัดการรับรู้ผู้มีส่วนได้เสียภายนอก (EIT)
        แบบวัดความพึงพอใจของผู้รับบริการ (ฉบับย่อ)
        ตอบแบบวัดเปิดเผยข้อมูลให้ครบทุกข้อ
      `,
    },
    {
      name: "numbers, errors and empty rows",
      sheets: `
        # plain รายงาน
        |
        5 | #N/A
      `,
    },
  ],
  invalid: [
    {
      name: "a missing word in a line, inside a sentence and in a published table, each with its fix",
      sheets: `
        # plain รายงาน at B3
        ๓. แบบตรวจการเปิดเผยสาธารณะ (Open Data Integrity and Transparency Assessment :
        ตามหลักเกณฑ์ที่แบบวัดเปิดเผยข้อมูลสาธารณะ (Open Data Integrity and Transparency : OIT)
        |
        มาตรการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ
        ประชุม | สำนักปลัด | 2566 | "แบบวัดการ\\u00A0รับรู้ของผู้มีส่วนได้ส่วนเสียภาคนอก (EIT)"
      `,
      findings: [
        {
          messageId: "thai",
          at: "รายงาน!B3",
          data: { actual: "แบบตรวจการเปิดเผยสาธารณะ", expected: "แบบตรวจการเปิดเผยข้อมูลสาธารณะ", instrument: "OIT" },
          fix: "๓. แบบตรวจการเปิดเผยข้อมูลสาธารณะ (Open Data Integrity and Transparency Assessment :",
        },
        {
          messageId: "thai",
          at: "รายงาน!B4",
          data: { actual: "แบบวัดเปิดเผยข้อมูลสาธารณะ", expected: "แบบวัดการเปิดเผยข้อมูลสาธารณะ", instrument: "OIT" },
          fix: "ตามหลักเกณฑ์ที่แบบวัดการเปิดเผยข้อมูลสาธารณะ (Open Data Integrity and Transparency : OIT)",
        },
        {
          messageId: "english",
          at: "รายงาน!B4",
          data: {
            actual: "Open Data Integrity and Transparency",
            expected: "Open Data Integrity and Transparency Assessment",
            instrument: "OIT",
          },
          fix: "ตามหลักเกณฑ์ที่แบบวัดเปิดเผยข้อมูลสาธารณะ (Open Data Integrity and Transparency Assessment : OIT)",
        },
        {
          messageId: "thai",
          at: "รายงาน!E7",
          data: {
            actual: "แบบวัดการ รับรู้ของผู้มีส่วนได้ส่วนเสียภาคนอก",
            expected: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
            instrument: "EIT",
          },
          fix: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
        },
      ],
    },
  ],
});
