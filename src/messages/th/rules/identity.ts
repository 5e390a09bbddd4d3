// By rule, then by message. `name` heads the rule's group in the check screen and the findings sheet.
export const IDENTITY_TH = {
  "indicator-name": {
    name: "ชื่อตัวชี้วัดผิด",
    miswritten: "ตัวชี้วัดที่ {indicator} เขียนชื่อว่า “{actual}” แต่ชื่อที่ใช้ในการประเมินคือ “{expected}” ให้แก้ชื่อ",
    "sub-indicator":
      "ตัวชี้วัดย่อยที่ {indicator} เขียนชื่อว่า “{actual}” ซึ่งเป็นชื่อของตัวชี้วัดอื่น ชื่อของตัวชี้วัดย่อยนี้คือ “{expected}” ให้ตรวจว่าหมายถึงตัวชี้วัดใด",
  },
  "indicator-number": {
    name: "เลขตัวชี้วัดไม่ตรงกับชื่อ",
    "other-name": "เขียนว่าตัวชี้วัดที่ {number} แต่ “{name}” คือตัวชี้วัดที่ {own} ส่วนตัวชี้วัดที่ {number} คือ “{expected}” ให้แก้เลขหรือชื่อ",
  },
  "instrument-name": {
    name: "ชื่อเครื่องมือผิด",
    thai: "ชื่อเครื่องมือ {instrument} เขียนว่า “{actual}” แต่ชื่อทางการคือ “{expected}” ให้แก้ชื่อ",
    english: "ชื่อภาษาอังกฤษของ {instrument} เขียนว่า “{actual}” แต่ชื่อทางการคือ “{expected}” ให้เติมคำที่ขาด",
  },
  "item-code-glyph": {
    name: "รหัสข้อใช้เลขศูนย์แทนตัวอักษร o",
    zero: "รหัสข้อ “{actual}” ใช้เลขศูนย์แทนตัวอักษร o ทำให้ค้นหาไม่พบและอ่านเป็นตัวเลข ให้แก้เป็น “{expected}”",
  },
  "item-of-another-year": {
    name: "รหัสข้อเป็นของปีอื่น",
    moved:
      "“{actual} {title}” เป็นรหัสของปีงบประมาณ พ.ศ. {year} ส่วนปี {assessed} ข้อนี้คือ {expected} ให้ตรวจว่าอ้างถึงปีใด แล้วแก้รหัสหรือระบุปี",
    gone: "“{actual} {title}” เป็นข้อของปีงบประมาณ พ.ศ. {year} และไม่มีในรายการของปี {assessed} ให้ตรวจว่าอ้างถึงปีใด แล้วแก้ข้อหรือระบุปี",
  },
  "item-title": {
    name: "รหัสข้อไม่ตรงกับชื่อข้อ",
    "other-code": "รหัส “{actual}” อยู่หน้าชื่อข้อ “{title}” ซึ่งมีรหัส {expected} ให้แก้รหัสหรือชื่อข้อ",
    "two-codes": "“{title}” ใช้รหัส “{actual}” ที่นี่ แต่ใช้ “{other}” ที่ {place} ให้ใช้รหัสเดียวตามรายการของปี",
  },
  "item-under-wrong-indicator": {
    name: "ข้ออยู่ใต้ตัวชี้วัดอื่น",
    code: "ข้อ “{actual}” เป็นของตัวชี้วัดที่ {own} แต่อ้างถึงใต้ตัวชี้วัดที่ {under} ให้ย้ายข้อหรือแก้รหัส",
    title: "“{actual}” คือข้อ {item} ของตัวชี้วัดที่ {own} แต่อยู่ใต้ตัวชี้วัดที่ {under} ให้ย้ายไปอยู่ใต้ตัวชี้วัดของข้อนั้น",
  },
  "unknown-item": {
    name: "ไม่มีรหัสข้อนี้ในปีที่ประเมิน",
    beyond: "รหัส “{actual}” ไม่มีในรายการของปีงบประมาณ พ.ศ. {year} ซึ่งสิ้นสุดที่ {last} ให้แก้รหัส",
  },
  "wrong-instrument": {
    name: "เครื่องมือไม่ตรงกับตัวชี้วัด",
    wrong: "ตัวชี้วัดที่ {indicator} เขียนเครื่องมือว่า “{actual}” แต่วัดด้วย {expected} ให้แก้เป็น {expected}",
  },
} as const;
