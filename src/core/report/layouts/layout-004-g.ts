import type { ReportLayout } from "../report-layout";

const RESULTS = "การวิเคราะห์ผลการประเมิน ในปี {assessed}";
const PRACTICE = "การนำผลการวิเคราะห์ไปสู่การปฏิบัติ";

// Source: a subdistrict body's published plan of FY2569. The workbook has nothing for three of its columns.
export const LAYOUT_004_G: ReportLayout = {
  id: "004-G",
  kind: "plan",
  title: "รายงานผลการประเมิน ITA ไปสู่การพัฒนาองค์กร",
  columns: [
    { key: "issue", header: "ประเด็นตัวชี้วัด", group: "", share: 11, holds: ["issue"] },
    { key: "question", header: "ข้อคำถาม ITA", group: RESULTS, share: 10, holds: [] },
    { key: "analysis", header: "ผลการวิเคราะห์การประเมิน", group: RESULTS, share: 10, holds: [] },
    { key: "measure", header: "มาตรการ/ โครงการ/ กิจกรรม", group: PRACTICE, share: 20, holds: ["measure"] },
    {
      key: "alignment",
      header: "ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ/ โครงการ/ กิจกรรม",
      group: PRACTICE,
      share: 12,
      holds: [],
    },
    { key: "steps", header: "ขั้นตอน/วิธีการดำเนินการ", group: PRACTICE, share: 18, holds: ["steps"] },
    { key: "period", header: "ระยะเวลาดำเนินการ", group: PRACTICE, share: 9, holds: ["period"] },
    { key: "owners", header: "ผู้รับผิดชอบ", group: PRACTICE, share: 10, holds: ["owners"] },
  ],
  rowFor: "measure",
  merged: [{ key: "issue", within: "table" }],
};
