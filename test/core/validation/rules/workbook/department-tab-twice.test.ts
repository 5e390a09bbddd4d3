import { departmentTabTwice } from "../../../../../src/core/validation/rules/workbook/department-tab-twice";
import { testRule } from "../../../../support/test-rule";

const HEADER = "มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | ผลการดำเนินการ | วันที่แล้วเสร็จ";

testRule(departmentTabTwice, {
  valid: [
    {
      name: "one tab a department, and several sheets of other kinds",
      sheets: `
        # department กองคลัง
        ${HEADER}
        # department กองช่าง as คลัง
        ${HEADER}
        # measures มาตรการ
        มาตรการ | ผู้รับผิดชอบ
        # measures มาตรการ as มาตรการ (2)
        มาตรการ | ผู้รับผิดชอบ
      `,
    },
  ],
  invalid: [
    {
      name: "every copy of a tab, on the later tab",
      sheets: `
        # department กองคลัง
        ${HEADER}
        ก | ดำเนินการแล้ว | | #2026-02-16
        # department กองช่าง
        ${HEADER}
        # department กองคลัง as กองคลัง (2)
        ${HEADER}
        ก | ดำเนินการแล้ว | | #2026-02-16
        # department กองคลัง as กองคลัง (3)
      `,
      findings: [
        {
          messageId: "twice",
          at: "กองคลัง (2)",
          data: { department: "กองคลัง", first: "กองคลัง", second: "กองคลัง (2)" },
        },
        {
          messageId: "twice",
          at: "กองคลัง (3)",
          data: { department: "กองคลัง", first: "กองคลัง", second: "กองคลัง (3)" },
        },
      ],
    },
    {
      name: "a department spelt in two ways, one of its tabs without a marker",
      sheets: `
        # department กอง คลัง as คลัง
        ${HEADER}
        # plain กองคลัง
        ${HEADER}
      `,
      findings: [{ messageId: "twice", at: "กองคลัง", data: { department: "กองคลัง", first: "คลัง", second: "กองคลัง" } }],
    },
  ],
});
