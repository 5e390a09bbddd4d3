import fc from "fast-check";
import "../fixed-seed";
import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import type { Framework } from "../../../src/core/frameworks/schema";
import { scoreOf } from "../../../src/core/scoring/score-of";
import type { PlanCell, SheetPlan } from "../../../src/core/sheet/sheet-plan";
import { planScores } from "../../../src/core/templates/plan-scores";
import { shownRating } from "../../../src/core/templates/score-formulas";
import { computedFormulas } from "../../support/computed-plan";
import { LETTERS, scoresWithMeans } from "../scoring/framework";
import { anyScore } from "./arbitrary-set";

type Scores = readonly (number | null)[];

const OVERALL = "H18";
const RATING = "H19";

function plan(scores: Scores, framework: Framework = FY2568): SheetPlan {
  return planScores({ title: "คะแนน", agencyName: "", framework, assessedYear: 2568, digits: "thai", scores });
}

function withCells(sheet: SheetPlan, cells: readonly [row: number, value: PlanCell][]): SheetPlan {
  const blocks = cells.map(([row, value]) => ({ at: { row, column: 7 }, cells: [[value]] }));
  return { ...sheet, blocks: [...sheet.blocks, ...blocks] };
}

function valueIn(sheet: SheetPlan, cell: string): string | number | undefined {
  return computedFormulas(sheet).find((computed) => computed.cell === cell)?.computed;
}

function assertSame(sheet: SheetPlan): void {
  for (const { cell, formula, planned, computed } of computedFormulas(sheet)) {
    if (typeof planned === "number")
      expect([cell, formula, Number(computed)]).toEqual([cell, formula, expect.closeTo(planned, 9)]);
    else expect([cell, formula, computed]).toEqual([cell, formula, planned]);
  }
}

it("the formulas of the score sheet come to what core computes", () => {
  fc.assert(
    fc.property(fc.array(anyScore, { minLength: 10, maxLength: 10 }), (scores) => assertSame(plan(scores))),
    { numRuns: 25 },
  );
});

it("they do so near the lines of the rating and of passing", () => {
  const nearLine = fc.constantFrom(69.99, 70, 84.99, 84.995, 85, 85.01, 94.99, 94.995, 95, 95.01, 100);
  fc.assert(
    fc.property(fc.array(nearLine, { minLength: 10, maxLength: 10 }), (scores) => assertSame(plan(scores))),
    { numRuns: 25 },
  );
});

it("they show nothing for what lacks a score, and the rest all the same", () => {
  fc.assert(
    fc.property(fc.array(fc.option(anyScore), { minLength: 10, maxLength: 10 }), (scores) => assertSame(plan(scores))),
    { numRuns: 15 },
  );
});

it.each([
  [
    "the published scores, whose exact result is 80.765",
    [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50],
    80.77,
  ],
  ["a tie of the same kind at another place", scoresWithMeans(80.05, 80.05, 80.05), 80.05],
  ["a mean that no decimal holds", [90, 90, 90, 90, 90, 90, 90, 91, 90, 90], 90.1],
])("%s gives the published figure", (_, scores, overall) => {
  expect(valueIn(plan(scores), OVERALL)).toBe(overall);
  assertSame(plan(scores));
});

it.each([
  ["below 0", -0.01],
  ["above 100", 100.01],
])("a score %s leaves its instrument, the overall score and the rating empty", (_, wrong) => {
  const scores = [wrong, ...scoresWithMeans(90, 90, 90).slice(1)];
  const sheet = plan(scores);
  expect([valueIn(sheet, "H15"), valueIn(sheet, OVERALL), valueIn(sheet, RATING)]).toEqual(["", "", ""]);
  expect(valueIn(sheet, "H16")).toBe(90);
});

it("both parts of EIT decide the rating as core does, and confirm it", () => {
  const part = fc.constantFrom(80, 84.99, 84.995, 85, 90, 94.99, 95, 100);
  fc.assert(
    fc.property(fc.constantFrom(84, 85, 90, 95, 96), part, part, (mean, eitPart1, eitPart2) => {
      const scores = scoresWithMeans(96, mean, 96);
      const shown = valueIn(
        withCells(plan(scores), [
          [20, eitPart1],
          [21, eitPart2],
        ]),
        RATING,
      );
      expect(shown).toBe(shownRating(scoreOf(FY2568, scores, { eitPart1, eitPart2 }).rating));
    }),
    { numRuns: 25 },
  );
});

it("the years without parts of EIT are rated without a reserve", () => {
  fc.assert(
    fc.property(fc.array(anyScore, { minLength: 10, maxLength: 10 }), (scores) => assertSame(plan(scores, LETTERS))),
    { numRuns: 10 },
  );
});

it("a change is shown only between two scores, rounded once", () => {
  const before: [number, PlanCell][] = [];
  const sheet = withCells(plan([94.62, null, ...scoresWithMeans(90, 90, 90).slice(2)]), before);
  const lastYear = { at: { row: 4, column: 6 }, cells: [[95.13], [80]] };
  const shown = { ...sheet, blocks: [...sheet.blocks, lastYear] };
  expect([valueIn(shown, "J5"), valueIn(shown, "J6"), valueIn(shown, "J7")]).toEqual([-0.51, "", ""]);
});
