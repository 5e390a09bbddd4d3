// Source: score and verdict tables of published FY2568 analyses. Confidence: inferred.
// The year columns stand between "instrument" and "passLine"; their headers are made from the year.
export const SCORE_COLUMNS = [
  {
    key: "no",
    header: "ตัวชี้วัดที่",
    aliases: ["ลำดับ", "ลำดับที่", "ที่"],
    kind: "number",
    width: 11,
    column: "required",
    cell: "optional",
  },
  {
    key: "indicator",
    header: "ตัวชี้วัด",
    aliases: ["รายละเอียดตัวชี้วัด", "ชื่อตัวชี้วัด"],
    kind: "text",
    width: 34,
    column: "required",
    cell: "optional",
  },
  {
    key: "instrument",
    header: "เครื่องมือ",
    aliases: ["เครื่องมือการประเมิน", "แบบวัด"],
    kind: "text",
    width: 12,
    column: "required",
    cell: "optional",
  },
  {
    key: "score",
    header: "คะแนน",
    aliases: ["คะแนนที่ได้", "ผลคะแนน"],
    kind: "number",
    width: 12,
    column: "required",
    cell: "optional",
  },
  {
    key: "passLine",
    header: "เกณฑ์ผ่าน",
    aliases: ["เกณฑ์"],
    kind: "number",
    width: 11,
    column: "optional",
    cell: "optional",
  },
  {
    key: "change",
    header: "เปลี่ยนจากปีก่อน",
    aliases: ["เปลี่ยนแปลงจากปีก่อน", "เพิ่ม/ลด"],
    kind: "number",
    width: 14,
    column: "optional",
    cell: "optional",
  },
  {
    key: "verdict",
    header: "ผลการประเมิน",
    aliases: ["ผลประเมิน", "ผ่าน/ไม่ผ่าน"],
    kind: "text",
    width: 18,
    column: "optional",
    cell: "optional",
  },
] as const;

/** Labels of the rows under the ten indicators. */
export const SCORE_TOTALS = {
  IIT: "ค่าเฉลี่ย IIT",
  EIT: "ค่าเฉลี่ย EIT",
  OIT: "ค่าเฉลี่ย OIT",
  overall: "คะแนนรวม (คำนวณ)",
  rating: "ระดับผลการประเมิน",
  stated: "คะแนนรวมตามประกาศ ป.ป.ช.",
  eitPart1: "EIT ส่วนที่ 1 (ถ้ามี)",
  eitPart2: "EIT ส่วนที่ 2 (ถ้ามี)",
} as const;
