// By rule, then by message. `name` heads the rule's group in the check screen and the findings sheet.
export const SENSE_TH = {
  "failing-without-measure": {
    name: "ตัวชี้วัดไม่ผ่านและยังไม่มีมาตรการ",
    missing:
      "ตัวชี้วัดที่ {indicator} {name} ได้ {score:score} ต่ำกว่าเกณฑ์ {passLine} แต่ยังไม่มีมาตรการ ให้เพิ่มมาตรการอย่างน้อยหนึ่งรายการ",
  },
} as const;
