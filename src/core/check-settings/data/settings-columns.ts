// The sheet that keeps how a workbook is checked. "seal" tells whether a row is as it was written.
export const SETTINGS_COLUMNS = [
  { key: "kind", header: "รายการ", style: "centred", width: 12 },
  { key: "ruleId", header: "กฎ", style: "text", width: 24 },
  { key: "reason", header: "เหตุผล", style: "text", width: 40 },
  { key: "sheet", header: "แผ่นงาน", style: "text", width: 20 },
  { key: "cell", header: "เซลล์", style: "centred", width: 10 },
  { key: "rowTitle", header: "แถว", style: "text", width: 30 },
  { key: "content", header: "ข้อความในเซลล์ขณะรับทราบ", style: "text", width: 40 },
  { key: "day", header: "วันที่", style: "centred", width: 12 },
  { key: "messageId", header: "ข้อความ", style: "text", width: 14 },
  { key: "seal", header: "ตรา", style: "text", width: 16 },
] as const;

export const SETTING_WORDS = { acknowledged: "รับทราบ", off: "ปิดกฎ" } as const;

export const SETTINGS_TEXTS = {
  title: "การตั้งค่าการตรวจ",
  note: "ข้อที่รับทราบและกฎที่ปิดไว้ ให้แก้จากหน้าตรวจ ถ้าแก้แถวในแผ่นงานนี้เอง แถวนั้นจะไม่ถูกใช้ ลบทั้งแถวได้",
} as const;
