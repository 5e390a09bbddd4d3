import { rangeFromA1, type RangeRef } from "../../src/core/sheet/range-ref";
import type { PlanCell, SheetPlan } from "../../src/core/sheet/sheet-plan";

/** The block of an A1 text; for tests, where a wrong one is a mistake of the test. */
export function range(a1: string): RangeRef {
  const found = rangeFromA1(a1);
  if (found === null) throw new Error(`${a1} is no range`);
  return found;
}

/** A plan that only writes cells from A1 on. */
export function plainPlan(
  title: string,
  cells: readonly (readonly PlanCell[])[],
  changes?: Partial<SheetPlan>,
): SheetPlan {
  return {
    marker: { spec: "department", key: title },
    title,
    tabColour: "blue",
    digits: "arabic",
    blocks: [{ at: { row: 0, column: 0 }, cells }],
    styles: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    lists: [],
    highlights: [],
    names: [],
    freeze: { rows: 0, columns: 0 },
    page: {
      orientation: "portrait",
      fit: "width",
      repeatRows: null,
      printArea: null,
      margins: { top: 2, right: 2, bottom: 2, left: 3 },
      footer: "none",
    },
    charts: [],
    ...changes,
  };
}

const SCORES: readonly (readonly [indicator: string, last: number, current: number])[] = [
  ["การปฏิบัติหน้าที่", 93.1, 94.62],
  ["การใช้งบประมาณ", 90.25, 95.13],
  ["การเปิดเผยข้อมูล", 80.5, 70],
  ["การป้องกันการทุจริต", 62.5, 50],
];
const MEAN = 77.4375;
/** 23 January 2023. */
const SOME_DAY = 44_949;

/** A plan that uses everything a plan can hold. Its scores stand in rows 4 to 7, columns B to D; the mean is in D8. */
export function fullPlan(title: string, changes?: Partial<SheetPlan>): SheetPlan {
  const rows = SCORES.map(([indicator, last, current], index): readonly PlanCell[] => [
    index + 1,
    indicator,
    last,
    current,
    { formula: `=IF(D${String(index + 4)}>=85,"ผ่าน","ไม่ผ่าน")`, value: current >= 85 ? "ผ่าน" : "ไม่ผ่าน" },
    85,
    SOME_DAY + index,
    index === 1 ? "007" : null,
  ]);
  return {
    marker: { spec: "scores", key: "" },
    title,
    tabColour: "gold",
    digits: "thai",
    blocks: [
      { at: { row: 0, column: 0 }, cells: [["คะแนน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘"], ["องค์การบริหารส่วนตำบลตัวอย่าง"]] },
      { at: { row: 2, column: 0 }, cells: [["ที่", "ตัวชี้วัด", "๒๕๖๗", "๒๕๖๘", "ผล", "เกณฑ์", "วันที่", "สถานะ"], ...rows] },
      {
        at: { row: 7, column: 0 },
        cells: [
          ["รวม", null, null, { formula: "=AVERAGE(D4:D7)", value: MEAN }],
          [{ formula: `=HYPERLINK("#'${title.replaceAll("'", "''")}'!A4","${title}!A4")`, value: `${title}!A4` }],
          ["=1+1", "หมายเหตุ: ข้อความยาวที่ต้องตัดบรรทัดให้พอดีกับความกว้างของคอลัมน์\nบรรทัดที่สอง"],
        ],
      },
      { at: { row: 30, column: 9 }, cells: [["ยังไม่ดำเนินการ"], ["อยู่ระหว่างดำเนินการ"], ["ดำเนินการเรียบร้อยแล้ว"]] },
    ],
    styles: [
      { range: range("A1:H1"), style: "title" },
      { range: range("A2:H2"), style: "subtitle" },
      { range: range("A3:H3"), style: "header" },
      { range: range("A4:H7"), style: "text" },
      { range: range("A4:A7"), style: "count" },
      { range: range("C4:D7"), style: "score" },
      { range: range("E4:E7"), style: "centred" },
      { range: range("F4:F7"), style: "count" },
      { range: range("G4:G7"), style: "date" },
      { range: range("H4:H7"), style: "input" },
      { range: range("A8:H8"), style: "total" },
      { range: range("D8"), style: "score" },
      { range: range("A9"), style: "link" },
      { range: range("A10:B10"), style: "note" },
    ],
    merges: [range("A1:H1"), range("A2:H2"), range("A8:C8")],
    columnWidths: [8, 34, 12, 12, 12, 10, 22, 24],
    rowHeights: [
      { row: 0, points: 32 },
      { row: 2, points: 26 },
    ],
    lists: [
      { range: range("H4:H7"), source: "ITA_TEST_STATUS", strictness: "warning", prompt: 'เลือก "สถานะ" จากรายการ' },
    ],
    highlights: [
      { range: range("D4:D7"), formula: "=AND(ISNUMBER($D4),$D4<85)", style: "failing" },
      { range: range("D4:D7"), formula: "=$D4>=85", style: "passing" },
    ],
    names: [{ name: "ITA_TEST_STATUS", range: range("J31:J33") }],
    freeze: { rows: 3, columns: 2 },
    page: {
      orientation: "landscape",
      fit: "page",
      repeatRows: { first: 2, count: 1 },
      printArea: range("A1:H29"),
      margins: { top: 2, right: 2, bottom: 2, left: 3 },
      footer: "page-number",
    },
    charts: [
      {
        kind: "columns-and-line",
        title: "คะแนนเทียบเกณฑ์ ๘๕",
        at: range("A12:H28"),
        categories: range("B4:B7"),
        bars: [
          { name: "๒๕๖๗", values: range("C4:C7") },
          { name: "๒๕๖๘", values: range("D4:D7") },
        ],
        line: { name: "เกณฑ์ ๘๕", values: range("F4:F7") },
      },
    ],
    ...changes,
  };
}
