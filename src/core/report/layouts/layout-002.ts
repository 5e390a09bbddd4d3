import type { ReportLayout } from "../report-layout";

const MONITORING = "การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ";

// Source: a subdistrict municipality's published six-month report of FY2566. None of its cells are merged.
export const LAYOUT_002: ReportLayout = {
  id: "002",
  kind: "report",
  title: "รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
  columns: [
    {
      key: "issue",
      header: "ประเด็นที่ต้องปรับปรุงแก้ไข/ ประเด็นที่ต้องพัฒนา",
      group: "",
      share: 21,
      holds: ["issue"],
    },
    { key: "owners", header: "ผู้รับผิดชอบ", group: "", share: 13, holds: ["owners"] },
    { key: "steps", header: "ขั้นตอนหรือวิธีการ/มาตรการ", group: "", share: 32, holds: ["measure", "steps"] },
    { key: "monitoring", header: MONITORING, group: "", share: 18, holds: ["monitoring", "period"] },
    { key: "status", header: "การดำเนินการ", group: "", share: 16, holds: ["statusTold"] },
  ],
  rowFor: "department",
  merged: [],
};
