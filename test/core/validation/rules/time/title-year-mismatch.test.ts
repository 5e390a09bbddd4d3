import { titleYearMismatch } from "../../../../../src/core/validation/rules/time/title-year-mismatch";
import { testRule } from "../../../../support/test-rule";

const TABLE = `
        มาตรการ | สรุปผลการดำเนินการตามมาตรการ/กิจกรรม | ผลลัพธ์/ความสำเร็จของการดำเนินการ
        ๑. เผยแพร่ข้อมูล | เผยแพร่แล้ว | ประชาชนทราบ
`;

testRule(titleYearMismatch, {
  valid: [
    {
      name: "titles of one year, a title about the results of the year before, and strategies over many years",
      sheets: `
        # plain รายงาน
        รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๗
        |
        รายงานการวิเคราะห์ผลการประเมินคุณธรรม ประจำปี ๒๕๖๖
        |
        แผนแม่บทภายใต้ยุทธศาสตร์ชาติ (พ.ศ. ๒๕๖๑ - ๒๕๘๐)
        |
        ผลการดำเนินการตามมาตรการ ประจำปี 2567
        ${TABLE}
      `,
    },
    {
      name: "two reports of two years, each with its own table",
      sheets: `
        # plain รายงาน
        รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ ๒๕๖๖
        ${TABLE}
        |
        รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ ๒๕๖๗
        ${TABLE}
      `,
    },
    {
      name: "a title that compares two years, and one whose months are in its year",
      sheets: `
        # plain รายงาน
        ผลการดำเนินการตามมาตรการ เปรียบเทียบปี ๒๕๖๖ และปี ๒๕๖๗
        |
        รายงานการดำเนินการตามมาตรการ ประจำปี ๒๕๖๗ รอบ ๖ เดือน (ตุลาคม ๒๕๖๖ - มีนาคม ๒๕๖๗)
      `,
    },
  ],
  invalid: [
    {
      name: "the title right over the table, which differs from the two above",
      sheets: `
        # plain รายงาน at B2
        รายงานผลการดำเนินงานตามมาตรการ
        ส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
        "ประจำปีงบประมาณ\\u00A0พ.ศ. ๒๕๖๗"
        |
        ผลการดำเนินการเพื่อส่งเสริมคุณธรรม ประจำปี ๒๕๖๗
        |
        |
        รายงานผลการดำเนินงานตามมาตรการส่งเสริมคุณธรรม ประจำปี ๒๕๖๖
        |
        ${TABLE}
      `,
      findings: [{ messageId: "differs", at: "รายงาน!B9", data: { year: 2566, meant: 2567, row: 4 } }],
    },
    {
      name: "months outside the year of the title",
      sheets: `
        # plain รายงาน
        รายงานการดำเนินการตามมาตรการ ประจำปี ๒๕๖๗ รอบ ๖ เดือน (ตุลาคม ๒๕๖๔ - มีนาคม ๒๕๖๕)
        ${TABLE}
      `,
      findings: [
        { messageId: "months", at: "รายงาน!A1", data: { year: 2567, months: "รอบ ๖ เดือน (ตุลาคม ๒๕๖๔ - มีนาคม ๒๕๖๕)" } },
      ],
    },
  ],
});
