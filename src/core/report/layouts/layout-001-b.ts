import type { ReportLayout } from "../report-layout";

// Source: a subdistrict municipality's published memo of FY2564, where the last column is one cell for several measures.
export const LAYOUT_001_B: ReportLayout = {
  id: "001-B",
  kind: "plan",
  title: "มาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
  columns: [
    { key: "measure", header: "มาตรการ", group: "", share: 30, holds: ["measure"] },
    { key: "steps", header: "ขั้นตอนหรือวิธีการ", group: "", share: 36, holds: ["steps"] },
    { key: "owners", header: "ผู้รับผิดชอบ", group: "", share: 15, holds: ["owners"] },
    { key: "monitoring", header: "การกำกับติดตาม", group: "", share: 19, holds: ["monitoring"] },
  ],
  rowFor: "measure",
  merged: [{ key: "monitoring", within: "table" }],
};
