// What `ita report` prints on standard output.
export const CLI_REPORT_TH = {
  written: "สร้างแบบ {layout} แล้วในแผ่นงาน “{sheet}” ของไฟล์ {path}",
  printed: "สร้างแบบ {layout} เป็นไฟล์ Word แล้ว: {path}",
  unknownLayout: "แผ่นงานข้อมูลหน่วยงานบอกรูปแบบรายงานว่า “{text}” ซึ่งไม่ใช่แบบที่มี จึงใช้แบบ {layout} แก้ในแผ่นงานนั้น หรือใช้ --layout",
  counts: "{measures} มาตรการ {rows} แถว",
  notReported: "มาตรการในแผนที่ยังไม่มีส่วนราชการใดรายงาน {count} รายการ:",
  notInPlan: "มาตรการที่อยู่ในแผ่นงานของส่วนราชการแต่ไม่มีในแผน {count} รายการ:",
  later: "ไม่อยู่ในรายงานรอบ {round} เดือน เพราะเริ่มหลังสิ้นรอบ {count} แถว:",
  laterRow: "{measure} ({department}, {period})",
  measure: "- {measure}",
  unprinted: "แบบ {layout} ไม่มีคอลัมน์สำหรับ {columns}",
  unprintedColumn: "{column} ({rows} แถว)",
  toFill: "คอลัมน์ที่สมุดงานไม่มีข้อมูล ให้กรอกเอง: {columns}",
  leftOut: "ไม่ได้นำมา {place}: {reason}",
  kept: "แผ่นงานเดิม {sheets} มีข้อมูลที่พิมพ์เพิ่ม จึงเก็บไว้ ฉบับใหม่อยู่ในแผ่นงาน “{sheet}”",
} as const;

/** What rows say, by the name of the column on a department's tab. */
export const REPORT_FIELDS_TH = {
  issue: "ประเด็น/ตัวชี้วัด",
  measure: "มาตรการ",
  steps: "ขั้นตอน/วิธีการ",
  owners: "ผู้รับผิดชอบ",
  period: "ระยะเวลาดำเนินการ",
  monitoring: "การกำกับติดตาม",
  status: "สถานะ",
  statusTold: "สถานะและวันที่แล้วเสร็จ",
  doneOn: "วันที่แล้วเสร็จ",
  result: "ผลการดำเนินการ",
  outcome: "ผลลัพธ์/ความสำเร็จ",
  evidence: "หลักฐาน",
  recommendation: "ข้อเสนอแนะ",
  note: "หมายเหตุ",
} as const;
