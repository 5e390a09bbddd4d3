// By rule, then by message. `name` heads the rule's group in the check screen and the findings sheet.
export const IDENTITY_TH = {
  "wrong-instrument": {
    name: "เครื่องมือไม่ตรงกับตัวชี้วัด",
    wrong: "ตัวชี้วัดที่ {indicator} เขียนเครื่องมือว่า “{actual}” แต่วัดด้วย {expected} ให้แก้เป็น {expected}",
  },
} as const;
