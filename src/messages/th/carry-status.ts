// What the screen that brings in last year's tables tells a screen reader, and its headings.
export const CARRY_STATUS_TH = {
  title: "นำข้อมูลปีก่อนเข้า",
  openingFiles: "กำลังเปิดไฟล์",
  reading: "กำลังอ่านตารางของปีก่อน",
  understood: "อ่านได้ {tables} ตาราง {rows} แถว",
  planned: "จะนำเข้า {count} มาตรการ",
  counts: "{rows} แถว = ยกมา {carried} + ไม่ยกมา {listed} · ต้องดู {inQuestion} มาตรการ",
  nothingNew: "ไม่มีมาตรการใหม่ให้นำเข้า",
  carrying: "กำลังนำเข้า",
  carried: "นำเข้าแล้ว {count} มาตรการ",
  nothing: "ไม่พบตารางของรายงาน ITA",
} as const;
