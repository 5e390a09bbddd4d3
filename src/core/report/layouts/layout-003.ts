import type { ReportLayout } from "../report-layout";

// Source: a subdistrict body's published report of FY2567.
export const LAYOUT_003: ReportLayout = {
  id: "003",
  kind: "report",
  title: "รายงานผลการดำเนินงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
  columns: [
    {
      key: "measure",
      header: "มาตรการหรือกิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
      group: "",
      share: 30,
      holds: ["measure"],
    },
    { key: "result", header: "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", group: "", share: 37, holds: ["result"] },
    { key: "outcome", header: "ผลลัพธ์หรือความสำเร็จของการดำเนินการ", group: "", share: 33, holds: ["outcome"] },
  ],
  rowFor: "department",
  merged: [{ key: "measure", within: "measure" }],
};
