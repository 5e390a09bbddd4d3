// The compiled table of the summary sheet. "source" is the link to the row's own cell. The narrow columns come first
// because the counts above the table stand in the same columns. The last one is for people to write in.
export const SUMMARY_COLUMNS = [
  { key: "number", header: "ลำดับ", style: "count", width: 8 },
  { key: "department", header: "ส่วนราชการ", style: "text", width: 28 },
  { key: "source", header: "ที่มา", style: "link", width: 20 },
  { key: "code", header: "รหัสมาตรการ", style: "text", width: 16 },
  { key: "indicator", header: "ตัวชี้วัดที่", style: "count", width: 16 },
  { key: "status", header: "สถานะการดำเนินการ", style: "text", width: 21 },
  { key: "overdue", header: "เกินกำหนด", style: "centred", width: 16 },
  { key: "start", header: "วันที่เริ่มดำเนินการ", style: "date", width: 16 },
  { key: "end", header: "วันที่สิ้นสุด", style: "date", width: 16 },
  { key: "doneOn", header: "วันที่แล้วเสร็จ", style: "date", width: 16 },
  { key: "issue", header: "ประเด็น/ตัวชี้วัด", style: "text", width: 24 },
  { key: "measure", header: "มาตรการ/โครงการ/กิจกรรม", style: "text", width: 32 },
  { key: "steps", header: "ขั้นตอน/วิธีการ", style: "text", width: 30 },
  { key: "result", header: "ผลการดำเนินการ", style: "text", width: 30 },
  { key: "outcome", header: "ผลลัพธ์/ความสำเร็จ", style: "text", width: 26 },
  { key: "evidence", header: "หลักฐาน (ลิงก์)", style: "text", width: 24 },
  { key: "recommendation", header: "ข้อเสนอแนะ", style: "text", width: 20 },
  { key: "note", header: "หมายเหตุ", style: "text", width: 16 },
  { key: "statusTyped", header: "สถานะตามที่กรอก (ถ้าต่าง)", style: "text", width: 20 },
  { key: "issueGroup", header: "กลุ่มประเด็น", style: "text", width: 24 },
  { key: "dueRound", header: "รอบที่ครบกำหนด", style: "text", width: 22 },
  { key: "compilerNote", header: "หมายเหตุผู้รวบรวม", style: "input", width: 34 },
] as const;

export const OVERDUE_WORD = "เกินกำหนด";

/** The headers of the counts: the four status words stand between the label and "unknown". */
export const COUNT_HEADERS = {
  byDepartment: "ส่วนราชการ",
  byIndicator: "ตัวชี้วัด",
  byIssue: "ประเด็น",
  byRound: "รอบที่ครบกำหนด",
  noneOrSeveral: "ไม่ระบุหรือหลายตัวชี้วัด",
  unknown: "ไม่ระบุสถานะ",
  total: "รวม",
  overdue: OVERDUE_WORD,
  share: "ร้อยละที่แล้วเสร็จ",
} as const;

/** Why a row or a cell was left out, as the summary sheet says it. */
export const EXCLUSION_TEXTS = {
  "no-measure": "แถวนี้ไม่มีชื่อมาตรการ",
  "no-owner": "ไม่รู้ว่าเป็นของส่วนราชการใด",
  "repeated-header": "แถวนี้เป็นหัวตารางซ้ำ",
  "unknown-column": "หัวคอลัมน์นี้ไม่ใช่คอลัมน์มาตรฐาน",
  "outside-columns": "เซลล์นี้อยู่นอกคอลัมน์ของตาราง",
  "above-header": "เซลล์นี้อยู่เหนือหัวตาราง",
  "header-not-found": "ไม่พบหัวตารางของแผ่นงานนี้",
  "sheet-too-large": "แผ่นงานใหญ่เกินกว่าจะอ่านได้",
} as const;
