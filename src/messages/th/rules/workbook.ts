// By rule, then by message. `name` heads the rule's group in the check screen and the findings sheet.
export const WORKBOOK_TH = {
  "department-tab-twice": {
    name: "ส่วนราชการมีแผ่นงานซ้ำ",
    twice: "“{department}” มีสองแผ่นงาน คือ “{first}” และ “{second}” ทุกแถวจึงถูกนับจากทั้งสองแผ่น ให้เก็บแผ่นที่ถูกต้องไว้แผ่นเดียว",
  },
  "sheet-too-large": {
    name: "แผ่นงานใหญ่เกินไป",
    "too-large": "แผ่นงานนี้มี {cells} เซลล์ เกิน {limit} เซลล์ จึงไม่ได้อ่าน ให้ลบแถวและคอลัมน์ที่เกินออก บันทึก แล้วตรวจอีกครั้ง",
  },
  "framework-sheet": {
    name: "แผ่นงานกรอบการประเมินใช้ไม่ได้",
    problem: "{said} กรอบนี้จึงยังไม่ถูกแก้ และการตรวจใช้กรอบเดิม",
    "too-large":
      "แผ่นงานกรอบการประเมินมี {cells} เซลล์ เกิน {limit} เซลล์ จึงไม่ได้อ่าน และการตรวจใช้กรอบเดิม ให้ลบแถวและคอลัมน์ที่เกินออก",
  },
} as const;
