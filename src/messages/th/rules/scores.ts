// By rule, then by message. `name` heads the rule's group in the check screen and the findings sheet.
export const SCORES_TH = {
  "boundary-score": {
    name: "คะแนนถึงเกณฑ์เพราะปัดเศษ",
    "rounded-up": "คะแนน {actual} ต่ำกว่าเกณฑ์ {line} แต่ปัดเป็น {score:score} แล้วถึงเกณฑ์ ให้ตรวจกับประกาศผลว่านับว่าผ่านหรือไม่",
  },
  "instrument-mismatch": {
    name: "คะแนนเครื่องมือไม่ตรง",
    mismatch:
      "คะแนน {instrument} ที่ระบุคือ {stated:score} แต่คำนวณจากคะแนนรายตัวชี้วัดได้ {computed:score} ให้ตรวจกับประกาศผลแล้วใช้คะแนนเดียวกันทั้งเอกสาร",
  },
  "overall-mismatch": {
    name: "คะแนนรวมไม่ตรง",
    mismatch: "คะแนนรวมที่ระบุคือ {stated:score} แต่คำนวณจากคะแนนรายตัวชี้วัดได้ {computed:score} ให้ตรวจคะแนนทั้งสิบตัวกับประกาศผล",
  },
  "rating-mismatch": {
    name: "ระดับผลการประเมินไม่ตรงกับคะแนน",
    impossible: "คะแนนรวม {score:score} ระบุระดับว่า “{rating}” แต่คะแนนนี้เป็นได้เพียง {possible} ให้ตรวจคะแนนและระดับกับประกาศผล",
    computed: "คะแนนรวม {score:score} ระบุระดับว่า “{rating}” แต่คะแนนรายเครื่องมือให้ระดับ “{computed}” ให้ตรวจกับประกาศผล",
  },
  "score-contradiction": {
    name: "คะแนนตัวชี้วัดเดียวกันขัดกัน",
    differs:
      "คะแนนของตัวชี้วัดที่ {indicator} ที่นี่คือ {value:score} แต่ที่ {place} คือ {other:score} ให้ตรวจกับประกาศผลแล้วใช้คะแนนเดียวกันทั้งเอกสาร",
  },
  "score-out-of-range": {
    name: "คะแนนใช้ไม่ได้",
    outside: "คะแนนของตัวชี้วัดที่ {indicator} คือ {actual} ซึ่งอยู่นอกช่วง 0 ถึง 100 ให้ตรวจกับประกาศผล",
    "not-a-number": "คะแนนของตัวชี้วัดที่ {indicator} คือ “{actual}” ซึ่งไม่ใช่ตัวเลข จึงไม่ถูกนำไปคำนวณ ให้พิมพ์เป็นตัวเลข",
    "told-outside": "ข้อความระบุคะแนน {actual} ซึ่งเกิน 100 คะแนน ให้ตรวจกับประกาศผล",
  },
  "sub-indicator-arithmetic": {
    name: "คะแนนตัวชี้วัดย่อยไม่เข้ากับคะแนนตัวชี้วัด",
    mean: "คะแนนของตัวชี้วัดที่ {indicator} คือ {stated:score} แต่ค่าเฉลี่ยของตัวชี้วัดย่อยทั้ง {parts} ตัวคือ {computed:score} ให้ตรวจคะแนนกับประกาศผล",
  },
  "trend-arithmetic": {
    name: "ผลต่างคะแนนคำนวณผิด",
    difference:
      "จาก {earlier:score} เป็น {later:score} ต่างกัน {computed:score} คะแนน แต่ระบุว่า {stated:score} ให้ตรวจคะแนนของทั้งสองปีแล้วแก้ผลต่าง",
    "no-earlier":
      "ระบุว่าคะแนน {later:score} เปลี่ยนไป {stated:score} คะแนน แต่เอกสารไม่ได้ให้คะแนนเดิม จึงตรวจไม่ได้ ให้ระบุคะแนนเดิมพร้อมปี",
  },
  "trend-sign": {
    name: "บอกทิศทางคะแนนผิด",
    fell: "ระบุว่าคะแนนเพิ่มขึ้น แต่จาก {earlier:score} เป็น {later:score} คือลดลง {change:score} คะแนน ให้แก้ข้อความหรือคะแนน",
    rose: "ระบุว่าคะแนนลดลง แต่จาก {earlier:score} เป็น {later:score} คือเพิ่มขึ้น {change:score} คะแนน ให้แก้ข้อความหรือคะแนน",
    same: "ระบุว่าคะแนนเปลี่ยนแปลง แต่คะแนนเดิม {earlier:score} กับคะแนนใหม่ {later:score} เท่ากัน ให้แก้ข้อความหรือคะแนน",
  },
  "verdict-mismatch": {
    name: "ผลผ่านเกณฑ์ไม่ตรงกับคะแนน",
    fails: "ระบุว่า “{actual}” แต่คะแนน {score:score} ต่ำกว่าเกณฑ์ {line} ให้แก้ผลหรือตรวจคะแนนกับประกาศผล",
    passes: "ระบุว่า “{actual}” แต่คะแนน {score:score} ถึงเกณฑ์ {line} แล้ว ให้แก้ผลหรือตรวจคะแนนกับประกาศผล",
  },
} as const;
