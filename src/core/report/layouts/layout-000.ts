import type { ReportLayout } from "../report-layout";

// Source: a subdistrict body's published report of FY2566.
export const LAYOUT_000: ReportLayout = {
  id: "000",
  kind: "report",
  title: "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
  columns: [
    { key: "measure", header: "มาตรการ/แนวทาง", group: "", share: 19, holds: ["measure"] },
    { key: "steps", header: "วิธีการดำเนินการ", group: "", share: 22, holds: ["steps"] },
    { key: "owners", header: "ผู้รับผิดชอบ", group: "", share: 11, holds: ["owners"] },
    { key: "period", header: "ระยะเวลาดำเนินการ", group: "", share: 11, holds: ["period"] },
    { key: "result", header: "ผลการดำเนินการ", group: "", share: 23, holds: ["result"] },
    { key: "recommendation", header: "ข้อเสนอแนะ", group: "", share: 14, holds: ["recommendation"] },
  ],
  rowFor: "department",
  merged: [
    { key: "measure", within: "measure" },
    { key: "steps", within: "measure" },
    { key: "period", within: "measure" },
  ],
};
