import type { ChromiumHost } from "../host/chromium";

/** A report of our own, as somebody pastes it: a title, a table whose third header is misspelt, a line below. */
export const PASTED: readonly (readonly string[])[] = [
  ["เทศบาลตำบลหนองตัวอย่าง"],
  [],
  ["ประเด็น", "มาตรการ/โครงการ/กิจกรรม", "ขั้นตอน/วิธีการปฎิบัติ", "ระยะเวลาดำเนินการ", "หน่วยงานผู้รับผิดชอบ"],
  ["ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "ปรับปรุงเว็บไซต์ให้เป็นปัจจุบัน", "สำรวจข้อมูล", "๑ ตุลาคม ๒๕๖๘ - ๓๑ มีนาคม ๒๕๖๙", "สำนักปลัด"],
  ["ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "เผยแพร่แผนการใช้จ่าย", "จัดทำประกาศ", "ตลอดปีงบประมาณ", "กองคลัง"],
  ["เรื่องอื่นของเรา", "อบรมบุคลากรประจำปี", "เชิญวิทยากร", "ไตรมาสที่สองกระมัง", "คณะทำงาน"],
  ["ตัวชี้วัดที่ ๓ การใช้อำนาจ", "", "ยังไม่กำหนด", "", "สำนักปลัด"],
  [],
  ["ลงชื่อ ผู้จัดทำ"],
];

/** Types the report into the sheet that an empty workbook has. */
export async function pasteReport(host: ChromiumHost): Promise<void> {
  for (const [row, cells] of PASTED.entries()) {
    for (const [column, text] of cells.entries()) {
      if (text !== "") await host.call("type", `Sheet1!${"ABCDE"[column] ?? ""}${String(row + 1)}`, text);
    }
  }
}
