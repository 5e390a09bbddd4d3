// By rule, then by message. `name` heads the rule's group in the check screen and the findings sheet.
export const WORKBOOK_TH = {
  "department-tab-twice": {
    name: "ส่วนราชการมีแผ่นงานซ้ำ",
    twice: "“{department}” มีสองแผ่นงาน คือ “{first}” และ “{second}” ทุกแถวจึงถูกนับจากทั้งสองแผ่น ให้เก็บแผ่นที่ถูกต้องไว้แผ่นเดียว",
  },
  "settings-damaged": {
    name: "แถวของการตั้งค่าการตรวจถูกแก้",
    changed: "แถวนี้ของการตั้งค่าการตรวจไม่เหมือนตอนที่บันทึกไว้ จึงไม่ถูกใช้ ให้ลบแถว แล้วตั้งค่าใหม่จากหน้าตรวจ",
    "unknown-kind": "แถวนี้ไม่ได้บันทึกจากหน้าตรวจ จึงไม่ถูกใช้ ให้ลบแถว หรือย้ายไปแผ่นงานอื่น",
  },
  "sheet-too-large": {
    name: "แผ่นงานใหญ่เกินไป",
    "too-large": "แผ่นงานนี้มี {cells} เซลล์ เกิน {limit} เซลล์ จึงไม่ได้อ่าน ให้ลบแถวและคอลัมน์ที่เกินออก บันทึก แล้วตรวจอีกครั้ง",
  },
} as const;
