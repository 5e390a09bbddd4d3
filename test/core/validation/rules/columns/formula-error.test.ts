import { formulaError } from "../../../../../src/core/validation/rules/columns/formula-error";
import { testRule } from "../../../../support/test-rule";

testRule(formulaError, {
  valid: [
    {
      name: "values, a text that only begins like an error, and an error outside the table's columns",
      sheets: `
        # department กองคลัง at B2
        ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | งบประมาณ
        ๙ | #N/A ตามหนังสือ | ยกเลิก | #REF!
        |
        9 | ข | TRUE | 5
      `,
    },
    {
      name: "the calculated cells of the standard score sheet, which show the error of a score again",
      sheets: `
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี ๒๕๖๘ | เปลี่ยนจากปีก่อน | ผลการประเมิน
        1 | การปฏิบัติหน้าที่ | IIT | 94.62 | #UNCALCULATED! | #N/A
        | ค่าเฉลี่ย IIT | | #N/A
        | คะแนนรวม (คำนวณ) | | #UNCALCULATED!
        | ระดับผลการประเมิน | | #VALUE!
      `,
    },
    {
      name: "the table of another matter",
      sheets: `
        # plain งบประมาณ
        ลำดับ | รายการ | งบประมาณ | สถานะ
        1 | จัดซื้อวัสดุ | #DIV/0! | #N/A
      `,
    },
  ],
  invalid: [
    {
      name: "errors and an uncalculated formula in a shifted table, under the standard headers",
      sheets: `
        # department กองช่าง as ช่าง at C7
        รายงานผล
        |
        สถานะ | มาตรการ | ประเด็น
        #N/A | ก | #UNCALCULATED!
        |
        ยกเลิก | #NAME? | 9
      `,
      findings: [
        { messageId: "error", at: "ช่าง!C10", data: { actual: "#N/A", header: "สถานะการดำเนินการ" } },
        { messageId: "uncalculated", at: "ช่าง!E10", data: { header: "ประเด็น/ตัวชี้วัด" } },
        { messageId: "error", at: "ช่าง!D12", data: { actual: "#NAME?", header: "มาตรการ/โครงการ/กิจกรรม" } },
      ],
    },
    {
      name: "a row of formulas that were never calculated",
      sheets: `
        # department กองคลัง
        มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ
        #UNCALCULATED! | #UNCALCULATED!
      `,
      findings: [
        { messageId: "uncalculated", at: "กองคลัง!A2", data: { header: "มาตรการ/โครงการ/กิจกรรม" } },
        { messageId: "uncalculated", at: "กองคลัง!B2", data: { header: "สถานะการดำเนินการ" } },
      ],
    },
    {
      name: "scores and the stated overall score of the standard sheet, and every cell of another score table",
      sheets: `
        # scores คะแนน ITA
        ตัวชี้วัดที่ | ตัวชี้วัด | เครื่องมือ | ปี ๒๕๖๘ | ผลการประเมิน
        1 | การปฏิบัติหน้าที่ | IIT | #N/A | #N/A
        | คะแนนรวมตามประกาศ ป.ป.ช. | | #REF!
        # plain ผล
        ที่ | ตัวชี้วัด | เครื่องมือ | คะแนน | ผลการประเมิน
        1 | การปฏิบัติหน้าที่ | IIT | #UNCALCULATED! | #N/A
      `,
      findings: [
        { messageId: "error", at: "คะแนน ITA!D2", data: { actual: "#N/A", header: "ปี ๒๕๖๘" } },
        { messageId: "error", at: "คะแนน ITA!D3", data: { actual: "#REF!", header: "ปี ๒๕๖๘" } },
        { messageId: "uncalculated", at: "ผล!D2", data: { header: "คะแนน" } },
        { messageId: "error", at: "ผล!E2", data: { actual: "#N/A", header: "ผลการประเมิน" } },
      ],
    },
    {
      name: "an error that was pasted into a published table",
      sheets: `
        # plain รายงาน at B2
        มาตรการ/แนวทาง | วิธีการดำเนินการ | ผู้รับผิดชอบ | ระยะเวลาดำเนินการ | ผลการดำเนินการ | ข้อเสนอแนะ
        ๑. ก | ประชุม | #REF! | ต.ค. ๖๗ | ทำแล้ว |
      `,
      findings: [{ messageId: "error", at: "รายงาน!D3", data: { actual: "#REF!", header: "ผู้รับผิดชอบ" } }],
    },
  ],
});
