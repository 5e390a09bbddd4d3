// The findings sheet, which the ribbon's commands write when the pane is closed.
export const REPORT_TH = {
  heading: "ผลตรวจ",
  counts: "พบ {count} รายการ: ต้องแก้ {errors} ควรดู {warnings} ควรรู้ {infos}",
  none: "ไม่พบสิ่งที่ต้องแก้",
  noSheets: "สมุดงานนี้ยังไม่มีแผ่นงานมาตรฐาน ให้แทรกชุดแผ่นงานก่อน",
  unread: "แผ่นงาน “{sheet}” มี {cells} เซลล์ เกิน {limit} เซลล์ จึงไม่ได้ตรวจ ให้ลบแถวและคอลัมน์ว่างที่เกินออก",
  severity: "ระดับ",
  rule: "เรื่อง",
  place: "ตำแหน่ง",
  message: "สิ่งที่พบและวิธีแก้",
  noticeHeading: "แจ้งเตือน",
  insertFailed: "แทรกแผ่นงานไม่สำเร็จ",
  checkFailed: "ตรวจไม่สำเร็จ",
  compileFailed: "รวบรวมไม่สำเร็จ",
  nothingToCompile: "ไม่พบแผ่นงานของส่วนราชการ จึงไม่มีอะไรให้รวบรวม ให้แทรกชุดแผ่นงานแล้วกรอกข้อมูลก่อน",
  unknownYear: "ยังไม่มีกรอบการประเมินของปี {year} ปีที่มีคือ {known} ให้เปิดแถบงาน ITA แล้วเลือกปี",
} as const;
