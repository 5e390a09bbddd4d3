import type { ReportLayout } from "../report-layout";

// Source: a subdistrict body's second published report of FY2568, of the round of twelve months.
export const LAYOUT_004_F: ReportLayout = {
  id: "004-F",
  kind: "report",
  title: "รายงานผลการดำเนินการมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
  columns: [
    { key: "measure", header: "มาตรการ", group: "", share: 28, holds: ["measure"] },
    { key: "result", header: "สรุปผลการดำเนินการตามมาตรการ/กิจกรรม", group: "", share: 38, holds: ["result"] },
    { key: "outcome", header: "ผลลัพธ์/ความสำเร็จของการดำเนินการ", group: "", share: 34, holds: ["outcome"] },
  ],
  rowFor: "department",
  merged: [{ key: "measure", within: "measure" }],
};
