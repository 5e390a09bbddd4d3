// What `ita merge` prints on standard output.
export const CLI_MERGE_TH = {
  base: "ไฟล์หลัก {path}",
  tab: "{file} {sheet} เป็นของ {department} รวมเข้า {to}",
  lookalike: "{file} {sheet} ไม่ใช่แผ่นงานมาตรฐาน แต่หัวตารางเป็นของส่วนราชการ {department} รวมเข้า {to}",
  newTab: "แผ่นงานใหม่ {sheet} ของ {department}",
  added: "เพิ่มใน {sheet}: {code} {measure} (จาก {places})",
  beside: "เพิ่มใน {sheet} เป็นอีกแถวของ {beside} ซึ่งคงไว้ รหัสเดียวกัน: {code} {measure} (จาก {places})",
  cell: "เขียน {place} {column}: “{before}” เป็น “{value}” (จาก {from})",
  conflict: "ขัดกัน {place} กับ {from}: ไฟล์หลักคงเดิม",
  newConflict: "ขัดกันกับแถวใหม่จากไฟล์อื่น {from}: ไม่ได้นำมา",
  disagree: "ขัดกัน {place} กับ {from}: หลายไฟล์ไม่ตรงกัน จึงไม่ได้เลือกให้ ไฟล์หลักคงเดิม",
  difference: "{cell} {column}: ไฟล์หลัก “{base}” ไฟล์ที่ส่งคืน “{theirs}”",
  rival: "ไม่ตรงกับ {place}",
  formula: "{place} เป็นสูตร ใช้เฉพาะค่า",
  left: "ไม่ได้นำมา {place}: {reason} “{text}”",
  leftBare: "ไม่ได้นำมา {place}: {reason}",
  nothing: "ไม่มีอะไรใหม่ให้รวม",
  counts:
    "แถวที่อ่าน {read} = เหมือนเดิม {identical} + เพิ่ม {added} + เติมช่องว่าง {filled} + ขัดกัน {conflicts} + ไม่ได้นำมา {listed}",
  open: "ขัดกันที่ยังไม่ได้ตัดสิน {count} แถว ใช้ --conflicts theirs หรือ both หรือแก้ในไฟล์แล้วรวมอีกครั้ง",
  written: "บันทึกแล้ว: {path}",
  dryRun: "ยังไม่ได้เขียนไฟล์ (--dry-run)",
} as const;
