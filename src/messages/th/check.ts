// What a screen reader hears of the check, whatever screen is loaded; the rest is in check-screen.
export const CHECK_TH = {
  checking: "กำลังตรวจ",
  previewing: "กำลังดูว่าจะแก้เซลล์ใดบ้าง",
  planned: "จะแก้ {count} เซลล์",
  applying: "กำลังแก้",
  restoring: "กำลังคืนค่าเดิม",
  keeping: "กำลังบันทึกในสมุดงาน",
  exporting: "กำลังเขียนแผ่นงานผลตรวจ",
  edited: "แก้แล้ว {count} เซลล์",
  restored: "คืนค่าเดิมแล้ว {count} เซลล์",
  acknowledged: "รับทราบแล้ว {count} รายการ",
  withdrawn: "เลิกรับทราบแล้ว รายการนี้กลับมาอยู่ในผลตรวจ",
  "rule-off": "ปิดกฎในสมุดงานนี้แล้ว",
  "rule-on": "เปิดกฎในสมุดงานนี้แล้ว",
  exported: "เขียนผลตรวจลงแผ่นงาน “{sheet}” แล้ว",
  cancelled: "ยกเลิกการตรวจแล้ว",
} as const;
