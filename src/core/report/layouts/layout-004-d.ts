import type { ReportLayout } from "../report-layout";

// Source: a subdistrict body's published plan of FY2568.
export const LAYOUT_004_D: ReportLayout = {
  id: "004-D",
  kind: "plan",
  title: "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
  columns: [
    { key: "issue", header: "ประเด็น", group: "", share: 17, holds: ["issue"] },
    {
      key: "measure",
      header: "การนำผลการวิเคราะห์ไปสู่การปฏิบัติมาตรการ/ โครงการ/หรือกิจกรรม",
      group: "",
      share: 27,
      holds: ["measure"],
    },
    { key: "steps", header: "ขั้นตอน/วิธีการปฏิบัติ", group: "", share: 30, holds: ["steps"] },
    { key: "period", header: "ระยะเวลาดำเนินการ", group: "", share: 13, holds: ["period"] },
    { key: "owners", header: "หน่วยงานผู้รับผิดชอบ", group: "", share: 13, holds: ["owners"] },
  ],
  rowFor: "measure",
  merged: [{ key: "issue", within: "table" }],
};
