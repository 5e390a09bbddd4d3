import * as fc from "fast-check";
import { firstDayOf, inRound } from "../../../src/core/report/in-round";
import { reportRow } from "../../../src/core/report/make-report-rows";
import type { ReportMeasure } from "../../../src/core/report/report-row";
import type { CellValue } from "../../../src/core/sheet/cell-value";

const YEAR = 2569;
/** 1 October 2025, 31 March, 1 April, 30 September and 1 October 2026. */
const [FIRST, LAST_OF_6, AFTER_6, LAST_OF_12, AFTER_12] = [45_931, 46_112, 46_113, 46_295, 46_296] as const;

const measureOf = (...starts: readonly CellValue[]): ReportMeasure => ({
  isPlanned: true,
  isReported: true,
  rows: starts.map((start) => reportRow({ measure: "อบรม", start }, "กองคลัง", YEAR)),
});
const rowsIn = (measures: readonly ReportMeasure[]) => measures.flatMap(({ rows }) => rows);

it.each([
  [6, FIRST, true],
  [6, LAST_OF_6, true],
  [6, AFTER_6, false],
  [12, AFTER_6, true],
  [12, LAST_OF_12, true],
  [12, AFTER_12, false],
  [6, "1 เมษายน 2569 - 30 กันยายน 2569", false],
  [6, "ไตรมาส 3-4", false],
  [6, "ไตรมาส 2", true],
  [6, "เมษายน", false],
  [6, "ตลอดปีงบประมาณ", true],
  [6, "ทุก 6 เดือน", true],
  [6, "ภายในเดือนกันยายน 2569", true],
  [6, "ตามความเหมาะสม", true],
  [6, null, true],
] as const)("in the round of %i months a row from %s is in: %s", (round, start, isIn) => {
  const { measures, later } = inRound([measureOf(start)], YEAR, round);
  expect([rowsIn(measures).length, rowsIn(later).length]).toEqual(isIn ? [1, 0] : [0, 1]);
});

it("parts the rows of one measure, and leaves all in where the year is not known", () => {
  const parted = inRound([measureOf(FIRST, AFTER_6)], YEAR, 6);
  expect([rowsIn(parted.measures), rowsIn(parted.later)].map(({ length }) => length)).toEqual([1, 1]);
  expect(inRound([measureOf(AFTER_6)], null, 6).later).toEqual([]);
});

it("takes a year typed in the wrong era as it was meant", () => {
  const wrong = 244_400;
  expect(firstDayOf(wrong, YEAR)?.year).toBeLessThan(2100);
});

it("keeps every row: in the round or listed as later", () => {
  const start = fc.constantFrom<CellValue>(FIRST, LAST_OF_6, AFTER_6, AFTER_12, "ไตรมาส 3", "ตลอดปี", null);
  const measures = fc.array(fc.array(start, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(measures, fc.constantFrom(6 as const, 12 as const), (starts, round) => {
      const all = starts.map((own) => measureOf(...own));
      const { measures: own, later } = inRound(all, YEAR, round);
      expect(new Set([...rowsIn(own), ...rowsIn(later)])).toEqual(new Set(rowsIn(all)));
      expect(rowsIn(own).length + rowsIn(later).length).toBe(rowsIn(all).length);
    }),
  );
});
