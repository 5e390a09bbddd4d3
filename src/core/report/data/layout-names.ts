import type { ReportLayoutId } from "../report-layout-id";

/** What people call the layouts: in the list on the agency sheet, and in Thai on screen. */
export const LAYOUT_NAMES = {
  "000": "รายงาน: วิธีการ ผล ข้อเสนอแนะ",
  "001-B": "แผน: วิธีการ ผู้รับผิดชอบ การกำกับ",
  "001-C": "รายงาน: ตารางขีดสถานะ",
  "002": "รายงาน: ประเด็น การกำกับ สถานะ",
  "003": "รายงาน: ผล และผลลัพธ์",
  "004-D": "แผน: ตามประเด็น",
  "004-E": "รายงาน: ผล ผลลัพธ์ ผู้รับผิดชอบ",
  "004-F": "รายงาน: ผล และผลลัพธ์ รอบ 12 เดือน",
  "004-G": "แผน: จากผลวิเคราะห์สู่มาตรการ",
} as const satisfies Record<ReportLayoutId, string>;
