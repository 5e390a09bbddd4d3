// What `ita distribute` prints on standard output.
export const CLI_DISTRIBUTE_TH = {
  newTab: "แผ่นงานใหม่ {sheet} ของ {department}",
  code: "รหัสใหม่ {code} ที่ {place}",
  added: "เพิ่มใน {sheet}: {code} {measure} (จาก {place})",
  differing: "แผนเปลี่ยนแล้ว {place} (จาก {from}): ไม่ได้แก้แผ่นงาน ให้แก้เองถ้าต้องการ",
  reported: "แผนเปลี่ยนแล้ว {place} (จาก {from}): ส่วนราชการรายงานผลแล้ว จึงไม่ได้แก้ ให้ตกลงกันก่อน",
  difference: "{cell} {column}: แผน “{plan}” แผ่นงาน “{tab}”",
  listed: "ไม่ได้กระจาย {place}: {reason} “{text}”",
  listedOwner: "กระจายไม่ครบ {place}: {reason} “{text}”",
  unplanned: "คงไว้ {place}: {reason} “{text}”",
  nothing: "ไม่มีแถวที่ต้องเพิ่ม",
  counts: "แผน {read} แถว = กระจาย {distributed} แถว + ไม่ได้กระจาย {listed} แถว",
  tabCounts:
    "ในแผ่นงานของส่วนราชการ: เพิ่ม {added} แถว มีอยู่แล้ว {there} แถว แผนเปลี่ยน {differing} แถว ไม่อยู่ในแผน {unplanned} แถว",
  written: "บันทึกแล้ว: {path}",
  dryRun: "ยังไม่ได้เขียนไฟล์ (--dry-run)",
} as const;

/** Why a row of the plan, or an owner of it, gets no row on a tab. */
export const DISTRIBUTE_REASONS_TH = {
  "no-measure": "แถวนี้ไม่มีมาตรการ",
  "repeated-header": "แถวนี้เป็นหัวตารางที่ซ้ำ ไม่ใช่ข้อมูล",
  "formula-error": "แถวนี้มีสูตรที่คำนวณไม่ได้ ให้แก้สูตรก่อน",
  "no-owner": "ไม่มีผู้รับผิดชอบ ให้เลือกส่วนราชการ",
  "unknown-owner": "“{detail}” ไม่ใช่ส่วนราชการในแผ่นงานข้อมูลหน่วยงาน ให้แก้ชื่อ หรือเพิ่มในรายชื่อ",
  "tab-too-large": "แผ่นงานของ {detail} ใหญ่เกินกว่าจะอ่าน ให้ลบแถวและคอลัมน์ว่างที่เกินออก",
  "no-header": "ไม่พบหัวตารางในแผ่นงาน {detail} ให้ใส่หัวตารางมาตรฐานกลับคืน",
  "no-column": "แผ่นงานขาดคอลัมน์ที่แถวนี้ต้องใช้ ({detail}) ให้ใส่หัวคอลัมน์กลับคืน",
  "no-year": "{detail} ยังไม่มีแผ่นงาน และสมุดงานไม่บอกปีของแผน ให้กรอกปีในแผ่นงานข้อมูลหน่วยงาน",
} as const;

/** Why a row on a department's tab stands for no row of the plan. */
export const UNPLANNED_REASONS_TH = {
  "not-in-plan": "ไม่อยู่ในแผนแล้ว",
  "other-owner": "อยู่ในแผน แต่ไม่ใช่ของส่วนราชการนี้แล้ว",
  repeated: "ซ้ำกับแถวอื่นของมาตรการเดียวกัน",
} as const;
