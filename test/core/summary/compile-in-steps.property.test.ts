import fc from "fast-check";
import "../fixed-seed";
import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { SheetPlan } from "../../../src/core/sheet/sheet-plan";
import { atOnce, type Steps } from "../../../src/core/steps/steps";
import type { CompileOptions } from "../../../src/core/summary/compile-source";
import { compileInSteps, compileTabs } from "../../../src/core/summary/compile-tabs";
import { NO_NOTES } from "../../../src/core/summary/kept-notes";
import { planSummary, summaryInSteps, type SummaryRequest } from "../../../src/core/templates/plan-summary";
import { drawnSheets } from "../../support/drawn-sheets";

const OPTIONS: CompileOptions = {
  framework: FY2568,
  planYear: 2569,
  round: 12,
  asOf: { year: 2026, month: 6, day: 30 },
  departments: ["สำนักปลัด", "กองคลัง"],
};
const DEPARTMENTS = ["กองคลัง", "กองช่าง", "สำนักปลัด"] as const;
const STATUSES = ["ดำเนินการแล้ว", "อยู่ระหว่างดำเนินการ", "ยกเลิก", "ไม่รู้"] as const;

const drawnRow = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.constantFrom("ก", "ข", "ค", ""), fc.constantFrom(...STATUSES))
  .map(([issue, measure, status]) => `${String(issue)} | ${measure} | ${status} | #2026-03-31`);
const sources = fc
  .uniqueArray(fc.constantFrom(...DEPARTMENTS), { minLength: 1 })
  .chain((departments) => fc.tuple(...departments.map((name) => fc.tuple(fc.constant(name), fc.array(drawnRow)))))
  .map((tabs) => {
    const drawing = tabs.map(([name, rows]) =>
      [`# department ${name}`, "ประเด็น | มาตรการ | สถานะ | วันที่สิ้นสุด", ...rows].join("\n"),
    );
    const sheets = drawnSheets(drawing.join("\n"));
    return [{ file: "", workbook: recogniseWorkbook(sheets), sheets }];
  });

/** Does two pieces of work a step each in turn. */
function inTurns<Result>(first: Steps<Result>, second: Steps<Result>): readonly [Result, Result] {
  const results: Result[] = [];
  const waiting = [first, second].map((steps, place) => ({ steps, place }));
  while (waiting.length > 0) {
    const next = waiting.shift();
    if (next === undefined) break;
    const step = next.steps.next();
    if (step.done === true) results[next.place] = step.value;
    else waiting.push(next);
  }
  const [one, other] = results;
  if (one === undefined || other === undefined) throw new Error("A piece of work came to nothing");
  return [one, other];
}

function* plannedInSteps(from: Parameters<typeof compileTabs>[0]): Steps<SheetPlan | null> {
  const model = yield* compileInSteps(from, OPTIONS);
  return model === null ? null : yield* summaryInSteps(model, request(model.rows.length));
}

function planned(from: Parameters<typeof compileTabs>[0]): SheetPlan | null {
  const model = compileTabs(from, OPTIONS);
  return model === null ? null : planSummary(model, request(model.rows.length));
}

/** Every third row has a note. */
function request(rows: number): SummaryRequest {
  const beside = Array.from({ length: rows }, (_, index) => ({
    ...{ department: "กองคลัง", code: null, measure: "ก", others: "" },
    notes: index % 3 === 0 ? [`หมายเหตุ ${String(index)}`] : [],
  }));
  return { digits: "thai", framework: FY2568, takenTitles: [], notes: { ...NO_NOTES, beside } };
}

it("step by step, in turns with another summary, each comes out as it does at once, to the key", () => {
  fc.assert(
    fc.property(sources, sources, (one, other) => {
      const results = inTurns(plannedInSteps(one), plannedInSteps(other));
      expect(results).toEqual([planned(one), planned(other)]);
    }),
    { numRuns: 40 },
  );
});

it("stops after some rows, however long a tab is", () => {
  const stopsOf = (count: number) => {
    const rows = Array.from({ length: count }, (_, index) => `9 | มาตรการ ${String(index)} | ยกเลิก | #2026-03-31`);
    const drawing = ["# department กองคลัง", "ประเด็น | มาตรการ | สถานะ | วันที่สิ้นสุด", ...rows].join("\n");
    const steps = plannedInSteps([{ file: "", workbook: recogniseWorkbook(drawnSheets(drawing)) }]);
    let stops = 0;
    while (steps.next().done !== true) stops += 1;
    return stops;
  };
  const [few, many] = [stopsOf(100), stopsOf(600)];
  // Compiling, painting and three fingerprints go over the rows, each by a hundred or fewer.
  expect(many - few).toBeGreaterThanOrEqual(5 * 5);
  expect(atOnce(plannedInSteps([]))).toBeNull();
});
