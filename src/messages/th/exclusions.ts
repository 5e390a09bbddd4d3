import type { ExclusionReason } from "../../core/summary/summary-model";

// Why a row or a cell is not in the summary. Shown in the compile screen, the summary sheet's list and by the command.
export const EXCLUSIONS_TH = {
  "no-measure": "แถวนี้ไม่มีมาตรการ ให้กรอกมาตรการ หรือลบแถวถ้าไม่ใช้",
  "no-owner": "ไม่รู้ว่าแถวนี้เป็นของส่วนราชการใด ให้กรอกผู้รับผิดชอบ หรือระบุว่าตรงกับมาตรการใดในแผน",
  "repeated-header": "แถวนี้เป็นหัวตารางที่ซ้ำ ไม่ใช่ข้อมูล",
  "unknown-column": "คอลัมน์ของเซลล์นี้ไม่ใช่คอลัมน์มาตรฐาน ให้ย้ายข้อความไปไว้ในคอลัมน์มาตรฐานถ้าต้องการรวม",
  "outside-columns": "เซลล์นี้อยู่นอกตาราง ไม่มีหัวคอลัมน์ ให้ย้ายเข้าตารางถ้าต้องการรวม",
  "above-header": "เซลล์นี้อยู่เหนือหัวตาราง ให้ย้ายลงใต้หัวตารางถ้าต้องการรวม",
  "sheet-too-large": "แผ่นงานนี้ใหญ่เกินกว่าจะอ่าน จึงไม่ได้รวมทั้งแผ่น ให้ลบแถวและคอลัมน์ว่างที่เกินออก",
  "header-not-found": "ไม่พบหัวตารางในแผ่นงานนี้ จึงไม่ได้รวมเซลล์นี้ ให้ใส่หัวตารางมาตรฐานกลับคืน",
} as const satisfies Record<ExclusionReason, string>;
