// By rule, then by message. `name` heads the rule's group in the check screen and the findings sheet.
export const COLUMNS_TH = {
  "blank-required": {
    name: "ช่องที่ต้องกรอกยังว่าง",
    blank: "แถวที่ {row} ยังไม่ได้กรอก “{header}” ให้กรอกก่อนเผยแพร่",
  },
  "formula-error": {
    name: "สูตรให้ค่าผิดพลาด",
    error: "สูตรในช่อง “{header}” ให้ค่า {actual} แทนข้อมูล ให้แก้สูตร หรือพิมพ์ค่าลงในช่องนี้",
    uncalculated: "ช่อง “{header}” เป็นสูตรที่ยังไม่ได้คำนวณ จึงอ่านค่าไม่ได้ ให้เปิดไฟล์ใน Excel แล้วบันทึก จากนั้นตรวจอีกครั้ง",
  },
  "mislabelled-column": {
    name: "หัวคอลัมน์ไม่ตรงมาตรฐาน",
    mislabelled: "หัวคอลัมน์เขียนว่า “{actual}” น่าจะเป็น “{expected}” ให้แก้หัวคอลัมน์ หรือตรวจว่าเป็นคอลัมน์เดียวกันหรือไม่",
  },
  "missing-column": {
    name: "ขาดคอลัมน์",
    missing: "ตารางนี้ไม่มีคอลัมน์ “{header}” ให้เพิ่มคอลัมน์ที่มีหัวตารางนี้ แล้วตรวจอีกครั้ง",
  },
  "unknown-status": {
    name: "สถานะไม่ตรงกับรายการ",
    padded: "สถานะนี้คือ “{status}” แต่มีช่องว่างหรืออักขระที่มองไม่เห็นปนอยู่ ให้เลือกสถานะจากรายการอีกครั้ง",
    nearest: "ไม่รู้จักสถานะ “{actual}” ใกล้เคียงกับ “{nearest}” มากที่สุด ให้เลือกสถานะจากรายการ",
    unknown: "ไม่รู้จักสถานะ “{actual}” ให้เลือกหนึ่งใน {allowed}",
  },
} as const;
