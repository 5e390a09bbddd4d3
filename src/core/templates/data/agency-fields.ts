// The labels of the agency sheet, in the order of its rows. `list` names the drop-down list of the value cell.
export const AGENCY_FIELDS = [
  { key: "name", label: "ชื่อหน่วยงาน", style: "input", list: null },
  { key: "type", label: "ประเภทหน่วยงาน", style: "input", list: "ITA_AGENCY_TYPES" },
  { key: "district", label: "อำเภอ", style: "input", list: null },
  { key: "province", label: "จังหวัด", style: "input", list: null },
  { key: "website", label: "เว็บไซต์หลัก", style: "input", list: null },
  { key: "assessedYear", label: "ปีงบประมาณที่ประเมิน (พ.ศ.)", style: "year", list: null },
  { key: "planYear", label: "ปีงบประมาณของแผน (พ.ศ.)", style: "year", list: null },
  { key: "round", label: "รอบรายงาน (เดือน)", style: "count", list: "ITA_ROUNDS" },
  { key: "preparedBy", label: "ผู้จัดทำ", style: "input", list: null },
  { key: "approvedBy", label: "ผู้อนุมัติ", style: "input", list: null },
  { key: "digits", label: "รูปแบบตัวเลข", style: "input", list: "ITA_DIGITS" },
  { key: "reportLayout", label: "รูปแบบรายงาน", style: "input", list: "ITA_REPORT_LAYOUTS" },
] as const;

export const DEPARTMENT_LIST_HEADERS = ["ลำดับ", "ส่วนราชการ", "หัวหน้าส่วนราชการ"] as const;

export const DIGIT_WORDS = { thai: "เลขไทย", arabic: "เลขอารบิก" } as const;
