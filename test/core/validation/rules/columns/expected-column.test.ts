import { expectedColumn } from "../../../../../src/core/validation/rules/columns/expected-column";
import { testRule } from "../../../../support/test-rule";

testRule(expectedColumn, {
  valid: [
    {
      name: "a plan and a report that say what their year asks for, a status in place of a result",
      sheets: `
        # plain แผน
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม | ระยะเวลาดำเนินการ
        ๑) ก | ประชุม | กองคลัง | ทุกเดือน | ต.ค. ๖๕
        # plain รายงาน
        มาตรการ | ขั้นตอนหรือวิธีการ | สถานะการดำเนินงาน | |
        | | ยังไม่ดำเนินการ | อยู่ระหว่างดำเนินการ | ดำเนินการเรียบร้อยแล้ว
        ๑) ก | ประชุม | | | /
      `,
      request: { assessedYear: 2565 },
    },
    {
      name: "our own sheets, whose columns are missing-column's",
      sheets: `
        # measures แผน
        มาตรการ | ผู้รับผิดชอบ
        ก | กองคลัง
      `,
      request: { assessedYear: 2565 },
    },
    {
      name: "what another table of the plan says",
      sheets: `
        # plain แผน
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
        ๑) ก | ประชุม | กองคลัง | ทุกเดือน
        # plain กำหนดเวลา
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ
        ๑) ก | ประชุม | กองคลัง | ต.ค. ๖๕
      `,
    },
  ],
  invalid: [
    {
      name: "a plan without its time, whose year nobody knows",
      sheets: `
        # plain แผน at B5
        มาตรการ | ขั้นตอนหรือวิธีการ | ผู้รับผิดชอบ | การกำกับติดตาม
        ๑) ก | ประชุม | กองคลัง | ทุกเดือน
      `,
      findings: [{ messageId: "no-period", at: "แผน!B5" }],
    },
    {
      name: "a report without what came of the measures, in a year that asks for it",
      sheets: `
        # plain รายงาน
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ
        ๑. ก | ประชุม | กองคลัง | ต.ค. ๖๖ | ทำแล้ว | ทำต่อ
      `,
      request: { assessedYear: 2566 },
      findings: [{ messageId: "missing", at: "รายงาน!A1", data: { header: "ผลลัพธ์หรือความสำเร็จของการดำเนินการ" } }],
    },
  ],
});
