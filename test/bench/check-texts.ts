import { FY2568 } from "../../src/core/frameworks/data/fy2568";
import type { PlanCell } from "../../src/core/sheet/sheet-plan";
import { toThaiDigits } from "../../src/core/thai/digits";
import { indicatorLabel } from "../../src/core/templates/issue-labels";

/** The cells of one row of a departmental tab, by the key of their column. */
export type BenchRow = Readonly<Record<string, PlanCell>>;

/** 1 October 2025, the first day of the year that measures are for. */
const FIRST_DAY = 45_931;
/** Years from one era to the other, in days. */
const ERAS = 198_326;
const SUBJECTS = [
  ...["ทะเบียนทรัพย์สิน", "คู่มือบริการประชาชน", "แผนการจัดซื้อจัดจ้าง", "รายงานการเงิน", "ช่องทางร้องเรียน"],
  ...["มาตรฐานทางจริยธรรม", "แผนพัฒนาบุคลากร", "สื่อแนะนำบริการ", "เวทีรับฟังความคิดเห็น", "แนวปฏิบัติการยืมพัสดุ"],
];
const VILLAGES = ["บ้านเหนือ", "บ้านใต้", "บ้านกลาง", "บ้านริมน้ำ", "บ้านทุ่งนา", "บ้านดอนไม้", "บ้านหนองบัว"];
const WRONG_STATUSES = ["ดำเนิการแล้ว", "อยู่ระหว่าดำเนินการ", "ยังไม่ได้ทำ", "ดำเนินการเเล้วว"];

/** A row in which nothing is wrong. */
export function cleanRow(tab: number, index: number): BenchRow {
  const place = placeOf(tab, index);
  const start = FIRST_DAY + (index % 90);
  return {
    code: `ม.${String(index + 1)}`,
    issue: issueOf(index),
    measure: `ปรับปรุง${subjectOf(index)}ให้ผู้มาติดต่อที่${place}เข้าถึงได้สะดวกและตรวจสอบได้`,
    steps: `สำรวจข้อมูลของ${place} จัดทำร่าง เสนอผู้บริหารลงนาม แล้วเผยแพร่ให้ทราบโดยทั่วกัน`,
    start,
    end: start + 90 + (index % 180),
    status: "ดำเนินการเรียบร้อยแล้ว",
    doneOn: start + 60,
    result: `เผยแพร่${subjectOf(index)}แก่${place}ครบทุกรายการและหัวหน้าหน่วยงานตรวจทานแล้ว`,
    outcome: `ผู้รับบริการใน${place}ค้นข้อมูลได้ครบถ้วน`,
    evidence: `https://www.example.go.th/ita/${String(tab)}/${String(index)}`,
    recommendation: `ควรทบทวน${subjectOf(index)}ร่วมกับ${place}อย่างต่อเนื่อง`,
    note: `เก็บเอกสารไว้ที่แฟ้มของ${place}`,
  };
}

/** A row of about as many letters in which no cell is right, for as many rules as can speak of one row. */
export function wrongRow(tab: number, index: number): BenchRow {
  const place = placeOf(tab, index);
  const start = FIRST_DAY + 400 + (index % 90);
  return {
    code: `0${toThaiDigits(String(1 + (index % 28)))}`,
    issue: `ตัวชี้วัดที่ ${String((index % 10) + 1)} ${FY2568.indicators[(index + 1) % 10]?.name ?? ""}ๆ`,
    measure: `ปรับปรุง${subjectOf(index)}..ของอบต.ทุ่งอื่น ${place} (ไม่ปรากฎ 2๕ ครั้ง`,
    steps: `ประชุม,,ชี้แจง${place} ตามแบบวัดการรับรู้ของผู้มีส่วนเสียภายนอก (EIT) เทศบาลนครทดสอบ อำเภอ${VILLAGES[index % 5] ?? ""} และ`,
    start: start + ERAS,
    end: start - 30 + ERAS,
    status: WRONG_STATUSES[index % WRONG_STATUSES.length] ?? null,
    doneOn: "31/02/2568",
    result: `จะดำเนินการที่${place} ผู้ตอบ 12 คน จากทั้งหมด 40 คน คิดเป็นร้อยละ 80 คะแนนเพิ่มขึ้น`,
    outcome: `<b>องค์การบริหารส่วนท้องถิ่น</b> คะแนน 80 คะแนน เพิ่มขึ้นเป็น 90 คะแนน ${place}`,
    evidence: `htps://www.other.go.th/ita/${String(tab)}/${String(index % 7)}`,
    recommendation: `อนุญาติให้${place} ดูข้อมูลที่ www.exampel.go.th ข้อ 0${toThaiDigits(String(1 + (index % 28)))} ของหน่วยงานที่`,
    note: "#REF!",
  };
}

function issueOf(index: number): string {
  const number = (index % 10) + 1;
  return indicatorLabel(number, FY2568.indicators.find((indicator) => indicator.number === number)?.name ?? "");
}

function subjectOf(index: number): string {
  return SUBJECTS[index % SUBJECTS.length] ?? "";
}

/** Another one for every row of the workbook, with its numbers written as words of a village and a house. */
function placeOf(tab: number, index: number): string {
  return `${VILLAGES[index % VILLAGES.length] ?? ""}แปลงที่ ${String(tab * 1000 + index)}`;
}
