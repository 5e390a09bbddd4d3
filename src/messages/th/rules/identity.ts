// By rule, then by message. `name` heads the rule's group in the check screen and the findings sheet.
export const IDENTITY_TH = {
  "wrong-instrument": {
    name: "เครื่องมือไม่ตรงกับตัวชี้วัด",
    wrong: "ตัวชี้วัดที่ {indicator} เขียนเครื่องมือว่า “{actual}” แต่วัดด้วย {expected} ให้แก้เป็น {expected}",
  },
  "wrong-sector-framework": {
    name: "รายการของภาคส่วนอื่น",
    schools:
      "“{text}” เป็นรายการของสถานศึกษา ไม่ใช่กรอบที่โปรแกรมนี้ใช้ (พบ {count} แห่ง) ผลตรวจรหัสและชื่อรายการจึงใช้ไม่ได้ ให้ใช้รายการของหน่วยงานเอง",
    colleges:
      "“{text}” เป็นรายการของวิทยาลัย ไม่ใช่กรอบที่โปรแกรมนี้ใช้ (พบ {count} แห่ง) ผลตรวจรหัสและชื่อรายการจึงใช้ไม่ได้ ให้ใช้รายการของหน่วยงานเอง",
    hospitals:
      "“{text}” เป็นรายการ MOIT ของโรงพยาบาล ไม่ใช่กรอบที่โปรแกรมนี้ใช้ (พบ {count} แห่ง) ผลตรวจรหัสและชื่อรายการจึงใช้ไม่ได้ ให้ใช้รายการของหน่วยงานเอง",
  },
} as const;
