import * as fc from "fast-check";
import { groupMeasures } from "../../../src/core/report/group-measures";
import { reportRow } from "../../../src/core/report/make-report-rows";
import type { ReportModel } from "../../../src/core/report/report-model";
import type { CellValue } from "../../../src/core/sheet/cell-value";

export const AGENCY = {
  name: "เทศบาลตำบลทดสอบ",
  district: "เมือง",
  province: "ตัวอย่าง",
  preparedBy: "นางสาวสมหญิง รักงาน, นิติกรชำนาญการ",
  approvedBy: "",
};
export const DEPARTMENTS = ["สำนักปลัด", "กองคลัง", "กองช่าง"] as const;
/** 1 October 2025, 31 March 2026, 16 February 2026 and 30 September 2026. */
export const [START, MID, DONE, END] = [45_931, 46_112, 46_069, 46_295] as const;

export interface Filled {
  readonly owner: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** A model of these rows; those without an owner are the plan. */
export function modelOf(rows: readonly Filled[]): ReportModel {
  const plan = rows.filter(({ owner }) => owner === "").map(({ cells }) => reportRow(cells, "", 2569));
  const reported = rows.filter(({ owner }) => owner !== "").map(({ cells, owner }) => reportRow(cells, owner, 2569));
  const measures = groupMeasures(plan, reported);
  return {
    agency: AGENCY,
    planYear: 2569,
    assessedYear: 2568,
    round: 6,
    plan: plan.length > 0 ? plan : measures.flatMap(({ rows: own }) => own),
    measures,
    later: [],
  };
}

const WORD = fc.constantFrom(
  ...[
    "จัดทำ",
    "คู่มือ",
    "ประชาชน",
    "เผยแพร่",
    "ฯลฯ",
    "No Gift Policy",
    "2569",
    "๑๒",
    "(ร้อยละ 95.50)",
    "https://www.example.go.th/a?b=1",
  ],
  ...["=1+1", "@งาน", "-ประกาศ", "+ประชุม", "ๆ", "การใช้งบประมาณ", "ทุกส่วนราชการ", "เป็นไปด้วยความเรียบร้อย"],
);
const TEXT = fc
  .array(WORD, { minLength: 1, maxLength: 12 })
  .chain((words) => fc.constantFrom(" ", "", "\n").map((between) => words.join(between)));
const MAYBE = fc.option(TEXT, { nil: null });
const NUMBER = fc.constantFrom("", "1. ", "๒) ", "- ");
const MEASURE = fc
  .tuple(NUMBER, fc.constantFrom("มาตรการหนึ่ง", "มาตรการสอง", "โครงการสาม", "กิจกรรมสี่"), fc.option(TEXT, { nil: "" }))
  .map((parts) => parts.join(""));
const DAY = fc.option(fc.constantFrom(START, MID, DONE, END), { nil: null });
const STATUS = fc.constantFrom("ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการเรียบร้อยแล้ว", "ยกเลิก", "ไม่แน่ใจ", null);
const ISSUE = fc.constantFrom(
  "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล",
  "ตัวชี้วัดที่ 10 การป้องกันการทุจริต",
  "1. กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ",
  null,
);

/** Rows of a plan and of departments' tabs, in any mixture, many of them of one measure. */
export const FILLED: fc.Arbitrary<readonly Filled[]> = fc.array(
  fc.record({
    owner: fc.constantFrom("", ...DEPARTMENTS),
    cells: fc.record({
      issue: ISSUE,
      measure: MEASURE,
      steps: MAYBE,
      start: DAY,
      end: DAY,
      owners: fc.constantFrom("กองคลัง, กองช่าง", "ทุกส่วนราชการ", null),
      monitoring: MAYBE,
      status: STATUS,
      doneOn: DAY,
      result: MAYBE,
      outcome: MAYBE,
      recommendation: MAYBE,
    }),
  }),
  { minLength: 1, maxLength: 8 },
);
