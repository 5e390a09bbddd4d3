// What `ita carry` prints on standard output.
export const CLI_CARRY_TH = {
  written: "สร้างสมุดงานแล้ว: {path}",
  sheets: "แผ่นงาน {count} แผ่น: {sheets}",
  departments: "ส่วนราชการ ({from}): {departments}",
  asked: "ตามที่ระบุ",
  standing: "ตามสมุดงานปลายทาง",
  listed: "ตามรายชื่อในไฟล์เดิม",
  owners: "ตามผู้รับผิดชอบในไฟล์เดิม",
  usual: "รายชื่อที่ใช้ทั่วไป",
  table: "{sheet}!{range} ({layout}): {rows} แถว ยกมา {carried} (ต้องดู {inQuestion}) ไม่ยกมา {listed}",
  counts: "อ่านได้ {read} แถว = ยกมา {carried} แถว + ไม่ยกมา {listed} แถว รวม {measures} มาตรการ ต้องดู {inQuestion}",
  scoresUsed: "คะแนนสิบตัวชี้วัดของปี {year} อยู่ในแผ่นงานคะแนนแล้ว",
  scoresUnknown: "ไม่มีคะแนนครบสิบตัวชี้วัดของปี {year} ในไฟล์เดิม จึงยังไม่ทราบตัวชี้วัดที่ไม่ผ่านเกณฑ์",
  row: "{mark} {code} {place}: {measure}",
  kept: "คงไว้",
  inQuestion: "ต้องดู",
  newIssue: "ใหม่: ยังไม่มีมาตรการสำหรับ {issue}",
  notCarried: "ไม่ยกมา {place}: {reason} “{text}”",
  unused: "บรรทัดที่ไม่ได้ใช้ {count} บรรทัด",
  unusedLine: "{place}: {text}",
  unread: "แผ่นงาน {sheet} ใหญ่เกินกว่าจะอ่านได้ จึงไม่ได้ยกมา",
} as const;

/** Why a carried row needs a look. */
export const CARRY_QUESTIONS_TH = {
  "no-issue": "ไม่ได้บอกประเด็นหรือตัวชี้วัด ให้เลือกจากรายการ",
  "unknown-issue": "ไม่พบตัวชี้วัดหรือประเด็นของกรอบปีนี้ใน “{detail}” ให้เลือกจากรายการ",
  "indicator-contradiction": "หมายเลขและชื่อตัวชี้วัดใน “{detail}” ไม่ตรงกัน ให้เลือกจากรายการ",
  "item-codes": "รหัสข้อ {detail} อาจเป็นของปีอื่น ให้ตรวจกับกรอบปีนี้",
  "items-dropped": "รหัสข้อ {detail} ไม่มีในรายการข้อของกรอบปีนี้ ให้ตัดออกหรือแก้เป็นข้อของปีนี้",
  "indicator-passes": "ตัวชี้วัดที่ {detail:number} ผ่านเกณฑ์แล้ว ให้ดูว่ายังต้องมีมาตรการนี้หรือไม่",
  "no-owner": "ไม่มีผู้รับผิดชอบ ให้เลือกส่วนราชการ",
  "unknown-owner": "“{detail}” ไม่ใช่ส่วนราชการในรายการ ให้เลือกส่วนราชการ",
  "several-measures": "ช่องเดียวอาจมีหลายมาตรการ ให้แยกเป็นแถวถ้าใช่",
  "shared-steps": "แยกมาจากช่องเดียวกัน ทุกข้อได้ขั้นตอนเดียวกัน ให้เหลือเฉพาะที่เป็นของข้อนั้น",
  "steps-in-measure": "มาตรการและขั้นตอนอยู่ในช่องเดียวกัน ให้แยกขั้นตอนออก",
  "looks-alike": "คล้ายกับ {detail} ให้เหลือแถวเดียวถ้าเป็นเรื่องเดียวกัน",
} as const;

/** Why a row is not carried. */
export const CARRY_REASONS_TH = {
  "score-used": "เป็นคะแนน นำไปใส่แผ่นงานคะแนนแล้ว",
  "score-sheet-there": "แผ่นงานคะแนนมีอยู่แล้ว จึงไม่ได้เขียนทับ ให้ตรวจว่าตรงกัน",
  "score-other-year": "เป็นคะแนนของปีอื่น หรือเอกสารไม่บอกปี",
  "score-incomplete": "ตารางคะแนนไม่ครบสิบตัวชี้วัด",
  "score-differs": "ตารางคะแนนขัดแย้งกัน จึงไม่ใช้ทั้งสองตาราง",
  analysis: "ตารางนี้ไม่มีมาตรการ",
  "no-measure": "แถวนี้ไม่มีมาตรการ",
  "same-measure": "ซ้ำกับ {same}",
  "already-there": "มีอยู่ในแผนแล้วที่ {same}",
  "too-long": "ข้อความยาวเกินที่เซลล์รับได้",
} as const;
