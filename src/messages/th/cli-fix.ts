// What `ita fix` and `ita rules` print on standard output.
export const CLI_FIX_TH = {
  edit: "{place}: “{before}” เป็น “{after}”",
  edits: "แก้ {cells} เซลล์ ({findings} รายการ)",
  nothing: "ไม่มีรายการที่แก้ได้แน่นอน",
  left: "ยังเหลือ {count} รายการ: ต้องแก้ {errors} ควรดู {warnings} ควรรู้ {infos}",
  written: "บันทึกแล้ว: {path}",
  dryRun: "ยังไม่ได้เขียนไฟล์ (--dry-run)",
  rule: "{id} [{severity}] {name}",
  ruleTotal: "ทั้งหมด {count} กฎ",
} as const;
