// The words of the sheet "กรอบการประเมิน", where a person corrects a framework: its headers, and what a row is about.
export const CORRECTIONS_TITLE = "กรอบการประเมิน";

/** The source of a sheet in which nothing is corrected yet. */
export const HELD_SOURCE = "ข้อมูลเดิมของโปรแกรม";

export const CORRECTION_HEADERS = {
  kind: "ประเภท",
  name: "รหัสหรือชื่อ",
  value: "ค่า",
  everyInstrument: "ทุกเครื่องมือไม่น้อยกว่า",
} as const;

export const CORRECTION_KINDS = {
  fiscalYear: "ปีงบประมาณ",
  basedOn: "ปีตั้งต้น",
  source: "ที่มา",
  status: "สถานะกรอบ",
  itemCount: "จำนวนรายการ OIT",
  items: "รายการ OIT",
  weights: "น้ำหนักคะแนน",
  bands: "ระดับ",
  templates: "แบบเอกสาร",
} as const;

export const CORRECTION_STATUSES = { final: "สมบูรณ์", provisional: "ชั่วคราว" } as const;

export const CORRECTION_TEMPLATES = { measures: "มาตรการ", report: "รายงานผล" } as const;
