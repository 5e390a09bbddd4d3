import type { DueRound } from "../../summary/due-round";

/** What the summary calls the rounds in which rows fall due. */
export const DUE_ROUND_TEXTS: Readonly<Record<DueRound, string>> = {
  "6": "ครบกำหนดในรอบ 6 เดือน",
  "12": "ครบกำหนดในรอบ 12 เดือน",
  "other-year": "วันสิ้นสุดอยู่นอกปีของแผน",
  unreadable: "อ่านวันสิ้นสุดไม่ได้",
  none: "ไม่ระบุวันสิ้นสุด",
};

/** What the summary calls the issues that are neither an indicator nor a fixed issue. */
export const ISSUE_GROUP_TEXTS = {
  several: "หลายประเด็นในแถวเดียว",
  other: "ประเด็นอื่นตามที่กรอก",
  none: "ไม่ระบุประเด็น",
} as const;

export const SCORE_TEXTS = {
  header: "คะแนน ITA ย้อนหลัง",
  year: "ปี",
  passLine: "เกณฑ์ผ่าน",
  change: "เปลี่ยนจากปีก่อน",
} as const;

export const CHART_TEXTS = { departments: "จำนวนมาตรการตามสถานะของแต่ละส่วนราชการ", rows: "มาตรการ" } as const;

export const OVERDUE_TEXTS = { title: "มาตรการที่เกินกำหนด", days: "เกินกำหนด (วัน)" } as const;

export const UNREPORTED_TEXTS = { title: "มาตรการในแผนที่ไม่มีส่วนราชการใดรายงาน", owners: "ผู้รับผิดชอบตามแผน" } as const;

export const SHARED_TEXTS = {
  title: "มาตรการของทุกส่วนราชการ",
  share: "ร้อยละที่แล้วเสร็จ",
  absent: "ไม่พบแถว",
  several: "หลายสถานะ",
  noStatus: "ไม่ระบุสถานะ",
  unread: "อ่านไม่ได้",
} as const;

/** The lines that say from what the summary was compiled. Their first two headers tell a reader where they begin. */
export const SOURCE_HEADERS = {
  department: "แหล่งข้อมูลของ",
  sheet: "แผ่นงานต้นทาง",
  rowsRead: "อ่านได้ (แถว)",
  rowsWritten: "รวบรวม (แถว)",
  badge: "ตั้งแต่รวบรวม",
  kind: "ชนิด",
  fingerprint: "รหัสเนื้อหา",
  file: "ไฟล์",
} as const;

/** Whose rows a table holds that is no department's tab. */
export const SEVERAL_DEPARTMENTS = "หลายส่วนราชการ";

export const SOURCE_KINDS = { tab: "แผ่นงานส่วนราชการ", table: "ตารางที่เลือก" } as const;

/** What the badge of a source may say; it knows counts and lengths, not every letter. */
export const BADGE_TEXTS = {
  same: "จำนวนและความยาวข้อความเท่าเดิม",
  changed: "เปลี่ยนแล้ว ให้รวบรวมอีกครั้ง",
  unsure: "ตรวจที่นี่ไม่ได้ ให้รวบรวมอีกครั้ง",
  otherFile: "ไฟล์อื่น ตรวจที่นี่ไม่ได้",
} as const;

export const RECIPE_LABELS = { round: "รอบรายงาน (เดือน)", digits: "ตัวเลข" } as const;

export const DIGIT_WORDS = { thai: "เลขไทย", arabic: "เลขอารบิก" } as const;

export const GONE_NOTES_TITLE = "หมายเหตุของแถวที่ไม่มีแล้ว";
