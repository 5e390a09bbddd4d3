import { toExcelSerial } from "../../../src/core/thai/excel-serial";

export const AGENCY = { name: "หนองตัวอย่าง", district: "ตัวอย่าง", province: "สมมุติ" } as const;
export const DEPARTMENTS = ["สำนักปลัด", "กองคลัง", "กองช่าง"] as const;
export const SCORES = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50] as const;
export const DONE = "ดำเนินการเรียบร้อยแล้ว";
const GOING = "อยู่ระหว่างดำเนินการ";

const day = (year: number, month: number, date: number) => toExcelSerial({ year, month, day: date });
const YEAR = { E: day(2025, 10, 1), F: day(2026, 9, 30) };
const HALF = { E: day(2025, 10, 1), F: day(2026, 3, 31) };

type Cells = Readonly<Record<string, string | number | null>>;

/** Rows of the plan by column letter, from row 5. */
export const PLAN: readonly Cells[] = [
  {
    B: "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล",
    C: "ปรับปรุงข้อมูลบนเว็บไซต์ให้ครบและเป็นปัจจุบัน",
    D: "ตรวจรายการข้อมูลทุกไตรมาส",
    ...HALF,
    G: "สำนักปลัด, กองคลัง",
    H: "รายงานผู้บริหารทุกไตรมาส",
  },
  {
    B: "ตัวชี้วัดที่ 10 การป้องกันการทุจริต",
    C: "ประเมินความเสี่ยงการทุจริตและเผยแพร่ผล",
    D: "ประชุมคณะทำงาน แล้วเผยแพร่ผลบนเว็บไซต์",
    ...YEAR,
    G: "สำนักปลัด",
    H: "รายงานผู้บริหารทุกไตรมาส",
  },
  {
    B: "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ",
    C: "จัดทำทะเบียนยืมคืนพัสดุ",
    D: "ประกาศแนวปฏิบัติ แล้วตรวจทะเบียนเดือนละครั้ง",
    ...YEAR,
    G: "กองช่าง",
    H: "ตรวจทะเบียนทุกสิ้นเดือน",
  },
];

/** What the departments type on their tabs by row and column letter, with the slips of a busy clerk. */
export const REPORTED: readonly (readonly [tab: string, row: number, cells: Cells])[] = [
  [
    "สำนักปลัด",
    5,
    {
      G: DONE,
      H: day(2026, 2, 16),
      I: "ปรับปรุงข้อมูลครบ 28 รายการ",
      J: "ประชาชนค้นข้อมูลได้ครบทุกรายการ",
      K: "https://www.example.go.th/ita/o1",
    },
  ],
  ["สำนักปลัด", 6, { G: `${GOING} `, I: "ประชุมคณะทำงานแล้ว 1 ครั้ง" }],
  ["กองคลัง", 5, { G: "อยู่ระหว่างดำเนินกา", I: "เผยแพร่แล้ว 4 เดือน" }],
  ["กองช่าง", 5, { G: GOING, I: "ประกาศแนวปฏิบัติแล้ว" }],
];

/** A report of last year as somebody pastes it. */
export const LAST_YEAR: readonly (readonly string[])[] = [
  ["องค์การบริหารส่วนตำบลหนองตัวอย่าง"],
  [],
  ["ประเด็น", "มาตรการ/โครงการ/กิจกรรม", "ขั้นตอน/วิธีการปฏิบัติ", "ระยะเวลาดำเนินการ", "หน่วยงานผู้รับผิดชอบ"],
  ["ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "ปรับปรุงเว็บไซต์ให้เป็นปัจจุบัน", "สำรวจข้อมูล", "๑ ตุลาคม ๒๕๖๘ - ๓๑ มีนาคม ๒๕๖๙", "สำนักปลัด"],
  ["ตัวชี้วัดที่ ๒ การใช้งบประมาณ", "เผยแพร่แผนการใช้จ่าย", "จัดทำประกาศ", "ตลอดปีงบประมาณ", "กองคลัง"],
  ["ตัวชี้วัดที่ ๓ การใช้อำนาจ", "", "ยังไม่กำหนด", "", "สำนักปลัด"],
];
