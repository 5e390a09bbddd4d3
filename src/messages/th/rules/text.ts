// By rule, then by message. `name` heads the rule's group in the check screen and the findings sheet.
export const TEXT_TH = {
  "doubled-punctuation": {
    name: "เครื่องหมายซ้ำ",
    doubled: "พิมพ์เครื่องหมาย “{mark}” ซ้ำใน “{actual}” ให้เหลือเครื่องหมายเดียว",
  },
  "known-misspelling": {
    name: "สะกดผิด",
    slip: "“{actual}” สะกดผิด ให้แก้เป็น “{expected}”",
    choices: "“{actual}” สะกดผิด น่าจะหมายถึง “{expected}” ให้ตรวจและแก้",
  },
  "markup-left": {
    name: "มีรหัสของไฟล์ติดอยู่ในข้อความ",
    markup: "มีรหัส “{actual}” ติดมาจากไฟล์หรือเว็บไซต์เดิม ให้ลบออก และตรวจว่าข้อความครบถ้วน",
  },
  "mixed-digits": {
    name: "เลขไทยปนเลขอารบิก",
    mixed: "“{actual}” มีเลขไทยปนเลขอารบิกในจำนวนเดียวกัน ให้พิมพ์เป็นเลขแบบเดียว",
  },
  "term-variant": {
    name: "คำที่ต่างจากชื่อทางการ",
    variant: "“{actual}” เอกสารทางการเขียนว่า “{expected}” แก้ให้ตรงกันได้หากหมายถึงเรื่องเดียวกัน",
  },
  "truncated-text": {
    name: "ข้อความขาดตอนท้าย",
    cut: "ข้อความจบที่ “{end}” เหมือนขาดตอนท้าย ให้พิมพ์ส่วนที่ขาดต่อให้จบ",
  },
  "unbalanced-bracket": {
    name: "วงเล็บไม่ครบคู่",
    unclosed: "วงเล็บที่ “{actual}” ไม่มีวงเล็บปิด ให้เติมวงเล็บปิดในที่ที่ควรจบ",
    unopened: "วงเล็บปิดที่ “{actual}” ไม่มีวงเล็บเปิด ให้เติมวงเล็บเปิดหรือลบวงเล็บปิดออก",
  },
} as const;
