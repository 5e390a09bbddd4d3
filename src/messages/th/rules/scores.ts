// By rule, then by message. `name` heads the rule's group in the check screen and the findings sheet.
export const SCORES_TH = {
  "overall-mismatch": {
    name: "คะแนนรวมไม่ตรง",
    mismatch: "คะแนนรวมที่กรอกคือ {stated:score} แต่คำนวณจากคะแนนรายตัวชี้วัดได้ {computed:score} ให้ตรวจคะแนนทั้งสิบตัวกับประกาศผล",
  },
  "score-out-of-range": {
    name: "คะแนนใช้ไม่ได้",
    outside: "คะแนนของตัวชี้วัดที่ {indicator} คือ {actual} ซึ่งอยู่นอกช่วง 0 ถึง 100 ให้ตรวจกับประกาศผล",
    "not-a-number": "คะแนนของตัวชี้วัดที่ {indicator} คือ “{actual}” ซึ่งไม่ใช่ตัวเลข จึงไม่ถูกนำไปคำนวณ ให้พิมพ์เป็นตัวเลข",
  },
} as const;
