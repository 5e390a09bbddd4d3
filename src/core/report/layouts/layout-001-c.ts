import type { ReportLayout } from "../report-layout";

const STATUS = "สถานะการดำเนินงาน";

// Source: a subdistrict municipality's published memo of FY2564.
export const LAYOUT_001_C: ReportLayout = {
  id: "001-C",
  kind: "report",
  title: "รายงานผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
  columns: [
    { key: "measure", header: "มาตรการ", group: "", share: 27, holds: ["measure"] },
    { key: "steps", header: "ขั้นตอนหรือวิธีการ", group: "", share: 34, holds: ["steps"] },
    { key: "status-not-started", header: "ยังไม่ดำเนินการ", group: STATUS, share: 13, holds: "tick" },
    { key: "status-in-progress", header: "อยู่ระหว่างดำเนินการ", group: STATUS, share: 13, holds: "tick" },
    { key: "status-done", header: "ดำเนินการเรียบร้อยแล้ว", group: STATUS, share: 13, holds: "tick" },
  ],
  rowFor: "measure",
  merged: [],
};
