// Words of the note that the score sheet carries where facts of a year's framework are not sure.
export const CONFIDENCE_NOTES = {
  lead: "หมายเหตุ น้ำหนักคะแนนหรือเกณฑ์ระดับที่ยังไม่ยืนยัน:",
  year: "ปี",
  inferred: "อนุมานจากปีข้างเคียง",
  recollection: "จากความจำ ไม่มีเอกสาร",
  unknown: "ไม่พบแหล่งอ้างอิง",
  provisional: "กรอบชั่วคราว คัดลอกจากปีก่อน",
} as const;
