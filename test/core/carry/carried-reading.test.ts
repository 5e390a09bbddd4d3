import { carryPlan } from "../../../src/core/carry/plan-carry";
import { frameworkOf } from "../../../src/core/frameworks";
import { recogniseTables } from "../../../src/core/recognition/published/recognise-tables";
import { readIso } from "../../../src/core/thai/iso-date";
import { toExcelSerial } from "../../../src/core/thai/excel-serial";
import { drawnSheets } from "../../support/drawn-sheets";

const NAMES = [
  ...["การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต"],
  ...["คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงระบบการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต"],
];

function carried(drawing: string, year = 2568) {
  const framework = frameworkOf(year);
  if (framework === null) throw new Error(`There is no framework of ${String(year)}`);
  const tables = recogniseTables(drawnSheets(`# plain รายงาน\n${drawing}`));
  return carryPlan([{ file: "", tables }], { framework, departments: ["กองคลัง"] });
}

function serial(iso: string): number | null {
  const day = readIso(iso);
  return day === null ? null : toExcelSerial(day);
}

it("a row about several indicators keeps its text, and no question is asked of what it answers", () => {
  const { rows } = carried(`
    ประเด็น | มาตรการ | ขั้นตอน/วิธีการปฏิบัติ | ระยะเวลา | ผู้รับผิดชอบ
    ตัวชี้วัดที่ 9-10 | ปรับปรุงเว็บไซต์ | ตรวจ | | กองคลัง`);
  expect(rows).toMatchObject([{ mark: "kept", questions: [], indicator: null, cells: { issue: "ตัวชี้วัดที่ 9-10" } }]);
});

it("ticks under quarters of the plan's year become days, and those without a year stay words", () => {
  const drawn = (year: string) => `
    ประเด็น | มาตรการ | ขั้นตอน/วิธีการ | ระยะเวลา ${year} | | | | ผู้รับผิดชอบ
    | | | ไตรมาส 1 | ไตรมาส 2 | ไตรมาส 3 | ไตรมาส 4 |
    การใช้อำนาจ | ประกาศ | ตรวจ | X | X | | | กองคลัง`;
  const [dated] = carried(drawn("ปีงบประมาณ 2569")).rows;
  expect(dated?.cells).toMatchObject({ start: serial("2025-10-01"), end: serial("2026-03-31") });
  expect(dated?.left).toEqual([]);
  const [yearless] = carried(drawn("")).rows;
  expect([yearless?.cells["start"], yearless?.old.period]).toEqual([undefined, "ไตรมาส 1 - ไตรมาส 2"]);
});

it("of scores of several years side by side, those of the assessed year are used", () => {
  const rows = NAMES.map((name, index) => `${String(index + 1)} | ${name} | 80.5 | 90.5`).join("\n");
  const drawing = `ตัวชี้วัดที่ | ตัวชี้วัด | ปี 2567 | ปี 2568\n${rows}`;
  expect(carried(drawing).scores).toEqual(NAMES.map(() => 90.5));
  expect(carried(drawing, 2566).scores).toBeNull();
  expect(new Set(carried(drawing, 2566).listed.map(({ reason }) => reason))).toEqual(new Set(["score-other-year"]));
});
