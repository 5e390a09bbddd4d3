import type { CorrectionCode } from "../../core/frameworks/corrections/correction-problem";

// What is wrong with a correction of a framework, and what to write instead. {place} is a cell or a path in the file.
export const CORRECTIONS_TH = {
  "no-header": "{place}: ไม่พบหัวตาราง ให้มีแถวที่มี {known}",
  "unknown-kind": "{place}: ไม่รู้จักประเภท “{value}” ให้ใช้หนึ่งใน {known}",
  missing: "{place}: ยังว่างอยู่ ให้กรอกค่า (ต้องมีปีงบประมาณและที่มาเสมอ)",
  repeated: "{place}: “{value}” ซ้ำ ให้เหลือเพียงแถวเดียว",
  "bad-shape": "{place}: ส่วนนี้ไม่รู้จักหรือผิดชนิด ให้ลบหรือแก้ไข",
  "bad-text": "{place}: “{value}” ต้องเป็นข้อความ",
  "bad-year": "{place}: “{value}” ไม่ใช่ปี พ.ศ. ให้ใช้ตัวเลขสี่หลัก เช่น 2569",
  "bad-points": "{place}: “{value}” ไม่ใช่คะแนน 0 ถึง 100",
  "bad-weight": "{place}: “{value}” ไม่ใช่น้ำหนัก ให้ใช้จำนวนเต็ม 1 ถึง 100",
  "bad-item-code": "{place}: “{value}” ไม่ใช่รหัสรายการของปีนี้ ให้ใช้รูปแบบ o1 o2 และไม่เกินจำนวนรายการ",
  "bad-count": "{place}: “{value}” ไม่ใช่จำนวนรายการ ให้ใช้จำนวนเต็ม 1 ถึง 99",
  "bad-instrument": "{place}: “{value}” ไม่ใช่เครื่องมือ ให้ใช้ IIT EIT หรือ OIT",
  "bad-template": "{place}: “{value}” ไม่ใช่แบบเอกสาร ให้ใช้หนึ่งใน {known}",
  "bad-status": "{place}: “{value}” ไม่ใช่สถานะกรอบ ให้ใช้หนึ่งใน {known}",
  "bands-not-descending": "{place}: เกณฑ์ {value} สูงกว่าระดับก่อนหน้า ให้เรียงจากดีที่สุดไปต่ำที่สุด",
  "bands-not-to-zero": "{place}: ระดับสุดท้ายเริ่มที่ {value} ให้ระดับสุดท้ายเริ่มที่ 0",
  "weights-not-100": "{place}: น้ำหนักรวมกันได้ {value:number} ต้องได้ 100",
  "wrong-base": "{place}: การแก้นี้ไม่ได้เริ่มจากกรอบปี {value} ให้ระบุปีตั้งต้น",
  "unknown-base": "{place}: ยังไม่มีกรอบการประเมินของปี {value} ให้ระบุปีตั้งต้นที่มี",
  "template-not-listed": "{place}: รายการ {value} ของแบบเอกสารไม่อยู่ในรายการของปีนี้ ให้แก้แบบเอกสารหรือจำนวนรายการ",
  "no-template": "{place}: ปีตั้งต้นไม่มีแบบเอกสารนี้ ให้ใช้ปีตั้งต้นอื่น",
  "held-source": "{place}: มีค่าที่ต่างจากเดิม ให้เขียนว่าแก้ตามหนังสือหรือประกาศใด แทน “{value}”",
  refused: "{place}: กรอบที่ได้ใช้ไม่ได้ ({value})",
} as const satisfies Record<CorrectionCode, string>;
