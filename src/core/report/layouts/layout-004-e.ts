import type { ReportLayout } from "../report-layout";

// Source: a subdistrict body's first published report of FY2568.
export const LAYOUT_004_E: ReportLayout = {
  id: "004-E",
  kind: "report",
  title: "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
  columns: [
    { key: "measure", header: "มาตรการ/โครงการ/ กิจกรรม", group: "", share: 24, holds: ["measure"] },
    { key: "result", header: "ผลการดำเนินการตามมาตรการหรือกิจกรรม", group: "", share: 26, holds: ["result"] },
    { key: "outcome", header: "ผลลัพธ์หรือความสำเร็จของการดำเนินการ", group: "", share: 24, holds: ["outcome"] },
    { key: "owners", header: "ผู้รับผิดชอบ", group: "", share: 13, holds: ["owners"] },
    { key: "period", header: "ระยะเวลา", group: "", share: 13, holds: ["period"] },
  ],
  rowFor: "department",
  merged: [
    { key: "measure", within: "measure" },
    { key: "period", within: "measure" },
  ],
};
