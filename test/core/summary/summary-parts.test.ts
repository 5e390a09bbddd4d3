import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import { FRAMEWORKS } from "../../../src/core/frameworks";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { SheetPlan } from "../../../src/core/sheet/sheet-plan";
import { compileTabs } from "../../../src/core/summary/compile-tabs";
import { dueRound } from "../../../src/core/summary/due-round";
import { issueGroup } from "../../../src/core/summary/issue-group";
import { planProgress } from "../../../src/core/summary/plan-progress";
import type { ScoreHistory, ScoreYear } from "../../../src/core/summary/score-history";
import { measureTab } from "../../../src/core/summary/tab-measure";
import { planSummary } from "../../../src/core/templates/plan-summary";
import { drawnSheets } from "../../support/drawn-sheets";
import { assertPlan } from "../../support/assert-plan";
import { computedFormulas } from "../../support/computed-plan";

const DEPARTMENTS = ["สำนักปลัด", "กองคลัง", "กองช่าง"];
const OPTIONS = {
  framework: FY2568,
  planYear: 2569,
  round: 12,
  asOf: { year: 2026, month: 4, day: 1 },
  departments: DEPARTMENTS,
} as const;
const HEADER = "รหัสมาตรการ | ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | สถานะการดำเนินการ | วันที่สิ้นสุด";
const WORKBOOK = `
  # measures มาตรการ
  รหัสมาตรการ | ประเด็น/ตัวชี้วัด | มาตรการ/โครงการ/กิจกรรม | ขั้นตอน/วิธีการ | ผู้รับผิดชอบ
  ม.1 | 9 | ไม่รับของขวัญ | ประกาศ | ทุกส่วนราชการ
  ม.2 | 10 | อบรม | อบรม | สำนักปลัด, กองคลัง, กองช่าง
  ม.3 | 9 | ไม่มีใครรายงาน | ทำ | กองคลัง
  ม.4 | 9 | เว็บไซต์ | ทำ | กองคลัง
  # department สำนักปลัด
  ${HEADER}
  ม.1 | 9 | ไม่รับของขวัญ (ปรับชื่อ) | ดำเนินการแล้ว | #2026-03-31
   | 10 | อบรม | ยกเลิก | #2026-04-01
  # department กองคลัง
  ${HEADER}
  ม.1 | 9 | ไม่รับของขวัญ | อยู่ระหว่างดำเนินการ | #2026-03-30
  ม.1 | 9 | ไม่รับของขวัญ | ดำเนินการแล้ว | #2025-09-30
   | เรื่องอื่น | เว็บไซต์ | ? | ตลอดปี
  # department กองช่าง
  ${HEADER}
  ม.2 | ตัวชี้วัดที่ 9, 10 | อบรม | | |
`;

function modelOf(drawing: string) {
  const sheets = drawnSheets(drawing);
  const workbook = recogniseWorkbook(sheets);
  const model = compileTabs([{ file: "", workbook, sheets }], OPTIONS);
  if (model === null) throw new Error("Nothing was compiled");
  return { workbook, model };
}

const countsOf = (counts: readonly { readonly label: string; readonly total: number }[]) =>
  counts.map(({ label, total }) => [label, total]);

describe("counts by issue and by round", () => {
  it("hold every row once", () => {
    const { model } = modelOf(WORKBOOK);
    expect(countsOf(model.byIssue)).toEqual([
      ["indicator-9", 3],
      ["indicator-10", 1],
      ["several", 1],
      ["other", 1],
    ]);
    expect(countsOf(model.byRound)).toEqual([
      ["6", 2],
      ["12", 1],
      ["other-year", 1],
      ["unreadable", 1],
      ["none", 1],
    ]);
  });

  it.each([
    [46_112, 2569, "6"],
    [46_113, 2569, "12"],
    [46_295, 2569, "12"],
    [46_296, 2569, "other-year"],
    [46_296, null, "6"],
    [244_651, 2569, "unreadable"],
    ["ตลอดปี", 2569, "unreadable"],
    [" ", 2569, "none"],
  ] as const)("a last day %j of the plan year %j falls due in %s", (end, planYear, round) => {
    expect(dueRound(end, planYear)).toBe(round);
  });

  it("a fixed issue is one, and beside an indicator one of several", () => {
    expect(issueGroup("x", { indicators: [], fixedIssues: [2] })).toBe("fixed-2");
    expect(issueGroup("x", { indicators: [9], fixedIssues: [2] })).toBe("several");
    expect(issueGroup(" ", { indicators: [], fixedIssues: [] })).toBe("none");
  });
});

describe("the plan against what was reported", () => {
  it("names the measures that nobody reports, by code or by text", () => {
    const { workbook, model } = modelOf(WORKBOOK);
    const { unreported } = planProgress(workbook, model.rows, DEPARTMENTS);
    expect(unreported.map(({ cells, at }) => [cells["code"], at])).toEqual([["ม.3", { row: 3, column: 2 }]]);
  });

  it("says of each measure for all departments how far each has come", () => {
    const { workbook, model } = modelOf(WORKBOOK);
    const { shared } = planProgress(workbook, model.rows, DEPARTMENTS);
    expect(shared.map(({ cells, states }) => [cells["code"], states])).toEqual([
      ["ม.1", ["done", "several", "absent"]],
      ["ม.2", ["cancelled", "absent", "unknown"]],
    ]);
  });
});

describe("the sheet", () => {
  const year = (fiscalYear: number, scores: ScoreYear["scores"]): ScoreYear => ({
    ...{ year: fiscalYear, scores, stated: null, eitPart1: null, eitPart2: null },
    framework: FRAMEWORKS.find((framework) => framework.fiscalYear === fiscalYear) ?? null,
  });
  const HISTORY: ScoreHistory = {
    framework: FY2568,
    years: [
      year(2550, [1, 2, 3, null, null, null, null, null, null, null]),
      year(2567, [90, 91.5, 88.25, 80, 93, 92, 91, 90, 80.5, null]),
      year(2568, [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50]),
    ],
  };

  function sheetOf(drawing: string, changes: Partial<Parameters<typeof planSummary>[1]> = {}): SheetPlan {
    const { workbook, model } = modelOf(drawing);
    const progress = planProgress(workbook, model.rows, DEPARTMENTS);
    return planSummary(model, { digits: "arabic", framework: FY2568, takenTitles: [], progress, ...changes });
  }

  it("holds formulas that come to what core worked out, in every part", () => {
    for (const scores of [null, HISTORY]) {
      const plan = sheetOf(WORKBOOK, { scores });
      assertPlan(plan);
      const wrong = computedFormulas(plan).filter(({ planned, computed }) =>
        typeof planned === "number" ? Math.abs(planned - Number(computed)) > 1e-9 : planned !== computed,
      );
      expect(wrong).toEqual([]);
      expect(plan.charts.map(({ kind }) => kind)).toEqual([
        "stacked-bars",
        ...(scores === null ? [] : ["columns-and-line"]),
      ]);
    }
  });

  it("shows the rating and the change of a year only where they are known", () => {
    const cells = sheetOf(WORKBOOK, { scores: HISTORY }).blocks.flatMap(({ cells: rows }) => rows);
    const line = (label: string) => {
      const [, ...values] = cells.find(([first]) => first === label) ?? [];
      return values.map((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell));
    };
    expect(line("คะแนนรวม (คำนวณ)")).toEqual([null, "", 80.77, null, ""]);
    expect(line("ระดับผลการประเมิน").slice(0, 3)).toEqual([null, "", expect.stringContaining("ต้องปรับปรุง")]);
    expect(line("ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่")).toEqual([1, 90, 94.62, 85, 4.62]);
  });

  it("lists what is overdue with its days, what nobody reports, and tabs that came in twice", () => {
    const texts = sheetOf(WORKBOOK).blocks.flatMap(({ cells }) => cells);
    const overdue = texts.findIndex(([first]) => first === "มาตรการที่เกินกำหนด");
    const days = texts.slice(overdue + 2).find(([first]) => first === "กองคลัง")?.[5];
    expect(days).toBe(2);
    expect(texts.some(([first]) => first === "มาตรการในแผนที่ไม่มีส่วนราชการใดรายงาน")).toBe(true);
    expect(texts.flat()).toContain("ไม่พบแถว");
  });
});

describe("what a badge can measure of a tab", () => {
  const measured = (drawing: string) => {
    const [sheet] = drawnSheets(`# department กองคลัง\n${drawing}`);
    return sheet === undefined ? null : measureTab(sheet);
  };

  it("is the cells, numbers and letters, and room for rows to come", () => {
    expect(measured("กข | 2\nค | TRUE")).toEqual({
      range: { row: 0, column: 0, rows: 202, columns: 5 },
      ...{ filled: 4, numbers: 1, sum: 2, letters: 3 },
    });
  });

  it.each(["#N/A | ก", '"😀" | ก', '"a\\r\\nb" | ก', '"" | ก'])("is nothing where programs could differ: %s", (row) => {
    expect(measured(row)).toBeNull();
  });
});
