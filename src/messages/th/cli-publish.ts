// What `ita memo` and `ita export` print on standard output.
export const CLI_PUBLISH_TH = {
  memoWritten: "สร้างบันทึกข้อความแล้ว: {path}",
  memoSheet: "สร้างบันทึกข้อความแล้วในแผ่นงาน “{sheet}” ของไฟล์ {path}",
  memoKept: "แผ่นงานเดิม {sheets} มีข้อมูลที่พิมพ์เพิ่ม จึงเก็บไว้ ฉบับใหม่อยู่ในแผ่นงาน “{sheet}”",
  memoBlank: "ที่ต้องเติมเอง: {fields}",
  blankNumber: "เลขที่หนังสือ",
  blankDate: "วันที่",
  blankTo: "เรียน",
  blankEmblem: "ตราครุฑ",
  exported: "ส่งออกข้อมูลแล้ว: {path}",
  conservation: "อ่าน {read} แถว = ส่งออก {exported} แถว + ไม่ส่งออก {leftOut} แถว",
  leftOut: "ไม่ส่งออก {place}: {reason}",
} as const;
