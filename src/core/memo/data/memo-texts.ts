// The words of the memo. Its form and the words of its head are those of the paper for memos, form 29 of the Regulation
// of the Office of the Prime Minister on Correspondence B.E. 2526 and its amendments; the rest is ours.
export const MEMO_TEXTS = {
  title: "บันทึกข้อความ",
  agency: "ส่วนราชการ",
  number: "ที่",
  date: "วันที่",
  subject: "เรื่อง",
  to: "เรียน",
  attachments: "สิ่งที่ส่งมาด้วย",
  measures: "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
  background: "เรื่องเดิม",
  assessment: "ผลการประเมิน",
  progress: "ผลการดำเนินการ",
  proposal: "ข้อเสนอเพื่อพิจารณา",
  closing: "จึงเรียนมาเพื่อโปรดพิจารณา",
  decision: "ความเห็น/คำสั่ง",
  total: "รวม",
  unknownStatus: "ไม่ระบุสถานะ",
  overdue: "เกินกำหนด",
} as const;

/**
 * The columns of the counts beside the departments: their headers with line breaks where Thai may break, and their parts
 * of the width in percent. Columns marked so are left out where they hold no number but zero.
 */
export const MEMO_COUNTS = [
  { key: "not-started", header: "ยังไม่\nดำเนินการ", share: 15, ifAny: false },
  { key: "in-progress", header: "อยู่ระหว่าง\nดำเนินการ", share: 15, ifAny: false },
  { key: "done", header: "ดำเนินการ\nเรียบร้อยแล้ว", share: 18, ifAny: false },
  { key: "cancelled", header: "ยกเลิก", share: 9, ifAny: true },
  { key: "unknown", header: "ไม่ระบุ\nสถานะ", share: 11, ifAny: true },
  { key: "total", header: "รวม", share: 7, ifAny: false },
  { key: "overdue", header: "เกิน\nกำหนด", share: 11, ifAny: false },
] as const;

/** Why a number of the result is not in the memo. */
export const MEMO_REASONS = {
  noYear: "ไม่ทราบปีงบประมาณที่ประเมินหรือยังไม่มีกรอบการประเมินของปีนั้น",
  noScores: "ยังไม่มีคะแนนของปีที่ประเมินในสมุดงาน",
  doubtfulWeights: "น้ำหนักคะแนนของกรอบการประเมินปีนี้ไม่มีแหล่งอ้างอิง",
  doubtfulRating: "เกณฑ์ระดับของกรอบการประเมินปีนี้ไม่มีแหล่งอ้างอิง",
  unknownParts: "ไม่ทราบคะแนน EIT สองส่วน",
  doubtfulLine: "เกณฑ์ผ่านของกรอบการประเมินปีนี้ไม่มีแหล่งอ้างอิง",
} as const;

/** Said after a result that rests on facts of a neighbouring year. */
export const INFERRED_NOTE = "(กรอบการประเมินของปีนี้อนุมานจากปีข้างเคียง)";
