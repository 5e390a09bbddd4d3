// The sheet that says what became of every row of the old workbook.
export const CARRIED_COLUMNS = [
  { key: "mark", header: "ผล", style: "centred", width: 14 },
  { key: "code", header: "รหัสมาตรการ", style: "centred", width: 12 },
  { key: "source", header: "ที่มา", style: "link", width: 22 },
  { key: "why", header: "สิ่งที่ต้องดูหรือเหตุผล", style: "text", width: 34 },
  { key: "measure", header: "มาตรการหรือข้อความเดิม", style: "text", width: 40 },
  { key: "issue", header: "ประเด็นเดิม", style: "text", width: 26 },
  { key: "period", header: "ระยะเวลาเดิม", style: "text", width: 22 },
  { key: "owners", header: "ผู้รับผิดชอบเดิม", style: "text", width: 20 },
  { key: "left", header: "ช่องที่ไม่ได้ยกมา", style: "text", width: 22 },
] as const;

export const MARK_WORDS = {
  kept: "คงไว้",
  "in-question": "ต้องดู",
  dropped: "ไม่ยกมา",
  new: "ใหม่",
  unused: "ไม่ได้ใช้",
} as const;

export const FROM_WORKBOOK_TEXT = "จากตารางในสมุดงานนี้";
export const NEW_ISSUE_TEXT = "ยังไม่มีมาตรการสำหรับประเด็นนี้";
export const SHEET_TOO_LARGE_TEXT = "แผ่นงานใหญ่เกินกว่าจะอ่านได้";

/** Why a carried row needs a look. What it is about follows in quotation marks. */
export const QUESTION_TEXTS = {
  "no-issue": "ไม่ได้บอกประเด็นหรือตัวชี้วัด",
  "unknown-issue": "ไม่พบตัวชี้วัดหรือประเด็นของกรอบปีนี้",
  "indicator-contradiction": "หมายเลขและชื่อตัวชี้วัดไม่ตรงกัน",
  "item-codes": "รหัสข้ออาจเป็นของปีอื่น",
  "items-dropped": "รหัสข้อไม่มีในรายการของกรอบปีนี้",
  "indicator-passes": "ตัวชี้วัดนี้ผ่านเกณฑ์แล้ว",
  "no-owner": "ไม่มีผู้รับผิดชอบ",
  "unknown-owner": "ไม่ใช่ส่วนราชการในรายการ",
  "several-measures": "ช่องเดียวอาจมีหลายมาตรการ",
  "shared-steps": "แยกจากช่องเดียวกัน ขั้นตอนซ้ำกันทุกข้อ",
  "steps-in-measure": "มาตรการและขั้นตอนอยู่ในช่องเดียวกัน",
  "looks-alike": "คล้ายกับอีกแถว",
} as const;

/** Why a row is not carried. */
export const LISTED_TEXTS = {
  "score-used": "คะแนน นำไปใส่แผ่นงานคะแนนแล้ว",
  "score-sheet-there": "มีแผ่นงานคะแนนอยู่แล้ว จึงไม่ได้เขียนทับ",
  "score-other-year": "คะแนนของปีอื่น หรือไม่ระบุปี",
  "score-incomplete": "ตารางคะแนนไม่ครบสิบตัวชี้วัด",
  "score-differs": "ตารางคะแนนขัดแย้งกัน",
  analysis: "ตารางนี้ไม่มีมาตรการ",
  "no-measure": "แถวนี้ไม่มีมาตรการ",
  "same-measure": "ซ้ำกับอีกแถว",
  "already-there": "มีอยู่ในแผนแล้ว",
  "too-long": "ข้อความยาวเกินที่เซลล์รับได้",
} as const;

/** The note on a department's tab. */
export const NOTE_WORDS = {
  from: "ยกมาจาก",
  code: "รหัสเดิม",
  period: "ระยะเวลาเดิม",
  issue: "ประเด็นเดิม",
  owners: "ผู้รับผิดชอบเดิม",
} as const;

/** What a row fills and leaves behind, by its key; a key that is not here is shown as it is. */
export const LEFT_WORDS: Readonly<Partial<Record<string, string>>> = {
  status: "สถานะ",
  "status-not-started": "สถานะ",
  "status-in-progress": "สถานะ",
  "status-done": "สถานะ",
  "status-cancelled": "สถานะ",
  doneOn: "วันที่แล้วเสร็จ",
  result: "ผลการดำเนินการ",
  outcome: "ผลลัพธ์",
  evidence: "หลักฐาน",
  recommendation: "ข้อเสนอแนะ",
  note: "หมายเหตุ",
  analysis: "ผลการวิเคราะห์",
  weakness: "จุดอ่อน",
  development: "ประเด็นที่ควรพัฒนา",
  alignment: "ความสอดคล้อง",
  score: "คะแนน",
  verdict: "ผลการประเมิน",
};
