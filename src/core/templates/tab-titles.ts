import { CORRECTIONS_TITLE } from "../frameworks/corrections/data/sheet-words";

/** The standard titles of the tabs; a department's tab carries the department's own name. */
export const TAB_TITLES = {
  agency: "ข้อมูลหน่วยงาน",
  scores: "คะแนน ITA",
  measures: "มาตรการ",
  summary: "สรุปผล",
  report: "รายงานผล",
  plan: "แผนมาตรการ",
  memo: "บันทึกข้อความ",
  findings: "ผลตรวจ",
  carried: "ยกมาจากปีก่อน",
  framework: CORRECTIONS_TITLE,
  settings: "การตั้งค่าการตรวจ",
} as const;
