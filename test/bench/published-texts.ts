import { FY2568 } from "../../src/core/frameworks/data/fy2568";
import type { PublishedKey } from "../../src/core/recognition/published/published-key";
import type { CellValue } from "../../src/core/sheet/cell-value";
import { toThaiDigits } from "../../src/core/thai/digits";
import type { Dice } from "./dice";

const DEEDS = [
  "จัดทำคู่มือการให้บริการประชาชนและติดประกาศ ณ จุดให้บริการให้เห็นได้ชัดเจน",
  "ประชุมชี้แจงแนวทางปฏิบัติให้บุคลากรทุกระดับรับทราบและถือปฏิบัติเป็นแนวทางเดียวกัน",
  "เผยแพร่แผนการใช้จ่ายงบประมาณและรายงานความก้าวหน้าผ่านเว็บไซต์ของหน่วยงาน",
  "ปรับปรุงช่องทางการรับเรื่องร้องเรียนให้เข้าถึงได้ง่ายและแจ้งผลให้ผู้ร้องทราบ",
  "กำหนดหลักเกณฑ์การยืมทรัพย์สินของทางราชการและประชาสัมพันธ์ขั้นตอนให้ทราบโดยทั่วกัน",
  "เปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียเข้ามามีส่วนร่วมในการปรับปรุงการดำเนินงาน",
  "มอบหมายผู้รับผิดชอบตรวจสอบข้อมูลบนเว็บไซต์ให้เป็นปัจจุบันอยู่เสมอ",
  "จัดอบรมให้ความรู้เรื่องการป้องกันผลประโยชน์ทับซ้อนแก่ผู้บริหาร สมาชิกสภา และพนักงาน",
];
const AIMS = [
  "เพื่อให้ผู้รับบริการได้รับความสะดวก รวดเร็ว และเป็นธรรม",
  "โดยคำนึงถึงประโยชน์ของประชาชนเป็นสำคัญ",
  "ทำให้บุคลากรมีความเข้าใจมากขึ้นและลดข้อผิดพลาดในการปฏิบัติงาน",
  "เพื่อเสริมสร้างภาพลักษณ์ที่ดีขององค์กร",
  "ส่งผลให้คะแนนการประเมินในประเด็นนี้สูงขึ้นกว่าปีที่ผ่านมา",
  "และรายงานให้ผู้บริหารทราบอย่างต่อเนื่อง",
];
const STEPS = [
  "แต่งตั้งคณะทำงาน",
  "สำรวจและรวบรวมข้อมูลจากทุกส่วนราชการ",
  "จัดทำร่างประกาศเสนอผู้บริหารลงนาม",
  "เผยแพร่ทางเว็บไซต์ เฟซบุ๊ก และป้ายประชาสัมพันธ์",
  "ติดตามประเมินผลและสรุปรายงาน",
  "ทบทวนและปรับปรุงให้เหมาะสมกับสถานการณ์",
];
const OWNERS = [
  ...["สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา ศาสนาและวัฒนธรรม", "ทุกส่วนราชการ", "ทุกสำนัก / กอง"],
  ...["สำนักปลัด\nกองคลัง", "งานนิติการ สำนักปลัด", "หน่วยตรวจสอบภายใน", "กองช่าง และกองคลัง", "นักทรัพยากรบุคคล"],
];
const PERIODS = [
  ...[
    "ตุลาคม ๒๕๖๗ - กันยายน ๒๕๖๘",
    "1 ต.ค. 67 - 30 ก.ย. 68",
    "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๘",
    "ไตรมาสที่ ๒",
    "ม.ค. 68 – มี.ค. 68",
  ],
  ...["ภายในเดือนมีนาคม ๒๕๖๘", "ทุก ๖ เดือน", "ภายในวันที่ 30 เมษายน 2568", "มกราคม 2568", "ปีงบประมาณ 2568", "ทุกเดือน"],
];
const STATUSES = [
  ...["ดำเนินการแล้ว", "ดำเนินการเรียบร้อยแล้ว", "อยู่ระหว่างดำเนินการ", "ยังไม่ดำเนินการ"],
  ...["ดำเนินการแล้ว เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘", "เมื่อวันที่ 5 มีนาคม 2568 ดำเนินการแล้ว"],
];
const MONTHS = ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "ต.ค.", "พ.ย.", "ธ.ค."];

/** What one cell holds: most long texts differ from row to row, owners, times and statuses come from short lists. */
export function cellText(key: PublishedKey, row: number, dice: Dice): CellValue {
  return TEXTS[key]?.(row, dice) ?? paragraph(dice);
}

/** The line above a table. */
export function titleText(table: number): string {
  return `ส่วนที่ ${toThaiDigits(String(table + 1))} รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน`;
}

type TextOf = (row: number, dice: Dice) => CellValue;

const TEXTS: Readonly<Partial<Record<PublishedKey, TextOf>>> = {
  no: (row) => row + 1,
  instrument: (row) => (row % 5 === 0 ? (["IIT", "EIT", "OIT"][(row / 5) % 3] ?? null) : null),
  indicator: (row, dice) => indicatorName(row % 3 === 0 ? dice(FY2568.indicators.length) : row % 10),
  issue: (row, dice) => (row % 3 === 0 ? issue(row, dice) : null),
  question: (row, dice) =>
    `${["๐", "o", "0"][row % 3] ?? ""}${toThaiDigits(String(1 + dice(28)))} ${pick(DEEDS, dice)}`,
  measure: (row, dice) => `${toThaiDigits(String(row + 1))}. ${sentence(dice)}`,
  steps: (_, dice) => stepList(dice),
  owners: (_, dice) => pick(OWNERS, dice),
  period: (_, dice) => pick(PERIODS, dice),
  monitoring: (row, dice) => (row % 4 === 0 ? `รายงานผลต่อผู้บริหาร ${pick(PERIODS, dice)}` : null),
  status: (_, dice) => pick(STATUSES, dice),
  "status-not-started": (row) => (row % 3 === 0 ? "/" : null),
  "status-in-progress": (row) => (row % 3 === 1 ? "✓" : null),
  "status-done": (row) => (row % 3 === 2 ? "/" : null),
  recommendation: (row, dice) => (row % 2 === 0 ? "ไม่มี" : sentence(dice)),
  score: (row, dice) => score(row, dice),
  verdict: (_, dice) => (dice(4) === 0 ? "ควรปรับปรุง" : "ผ่าน"),
};

function pick(texts: readonly string[], dice: Dice): string {
  return texts[dice(texts.length)] ?? "";
}

/** A name of this year's indicators, by its place in the list. */
function indicatorName(place: number): string {
  return FY2568.indicators[place]?.name ?? "";
}

function issue(row: number, dice: Dice): string {
  const place = dice(FY2568.indicators.length);
  const numbered = `ตัวชี้วัดที่ ${toThaiDigits(String(place + 1))} ${indicatorName(place)}`;
  return row % 2 === 0 ? numbered : `e${toThaiDigits(String(1 + dice(15)))} ${sentence(dice)}`;
}

function sentence(dice: Dice): string {
  return `${pick(DEEDS, dice)} ${pick(AIMS, dice)}`;
}

function paragraph(dice: Dice): string {
  const day = `เมื่อวันที่ ${toThaiDigits(String(1 + dice(28)))} ${pick(MONTHS, dice)} ๒๕๖${toThaiDigits(String(dice(10)))}`;
  const text = `${pick(DEEDS, dice)} ${day} มีผู้เข้าร่วม ${String(dice(400))} คน`;
  return dice(3) === 0 ? `- ${text}\n- ${sentence(dice)}` : text;
}

function stepList(dice: Dice): string {
  const first = dice(STEPS.length);
  const lines = [0, 1, 2].map((offset) => `${String(offset + 1)}. ${STEPS[(first + offset) % STEPS.length] ?? ""}`);
  return [...lines, `4. ${pick(AIMS, dice)} ภายใน ${String(5 + dice(90))} วัน`].join("\n");
}

function score(row: number, dice: Dice): CellValue {
  const points = (dice(4000) + 6000) / 100;
  return row % 2 === 0 ? points : toThaiDigits(points.toFixed(2));
}
