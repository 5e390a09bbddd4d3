import type { Confidence } from "../../core/frameworks/schema";
import type { Severity } from "../../core/validation/finding";
import type { Status } from "../../core/statuses/status";

// Single words and short phrases that several screens and the command share.
export const SEVERITIES_TH = {
  error: "ต้องแก้",
  warning: "ควรดู",
  info: "ควรรู้",
} as const satisfies Record<Severity, string>;

export const STATUSES_TH = {
  "not-started": "ยังไม่ดำเนินการ",
  "in-progress": "อยู่ระหว่างดำเนินการ",
  done: "ดำเนินการเรียบร้อยแล้ว",
  cancelled: "ยกเลิก",
  unknown: "ไม่ทราบสถานะ",
} as const satisfies Record<Status | "unknown", string>;

export const CONFIDENCES_TH = {
  stated: "มีแหล่งอ้างอิง",
  derived: "พิสูจน์จากตัวเลขที่ประกาศ",
  inferred: "อนุมาน",
  recollection: "จากความจำ ไม่มีเอกสาร",
  unknown: "ไม่พบแหล่งอ้างอิง",
} as const satisfies Record<Confidence, string>;

export const PLACES_TH = {
  empty: "(ว่าง)",
  wholeWorkbook: "ทั้งสมุดงาน",
  unknownFinding: "พบสิ่งที่ต้องดู ({rule}: {message}) ให้ตรวจเซลล์นี้",
} as const;
