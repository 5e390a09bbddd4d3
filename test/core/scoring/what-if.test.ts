import fc from "fast-check";
import { frameworkOf } from "../../../src/core/frameworks";
import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import { itemListOf } from "../../../src/core/frameworks/items";
import { scoreOf } from "../../../src/core/scoring/score-of";
import { itemsMakeScores, scoreOfItems } from "../../../src/core/scoring/score-of-items";
import { whatIf } from "../../../src/core/scoring/what-if";

const SCORES = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94, 94.92, 70, 50];

function listOf(year: number) {
  const list = itemListOf(year);
  if (list === null) throw new Error(`There is no item list for ${String(year)}`);
  return list;
}

it("gives the overall score before and after by the framework's own arithmetic", () => {
  const outcome = whatIf(FY2568, SCORES, new Map([[9, 85]]));
  expect(outcome).toMatchObject({
    kind: "estimate",
    before: { overall: 80.77 },
    after: { overall: 83.77, failing: [10] },
  });
});

it("agrees with the score of the changed list, whatever is wished", () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Number(value.toFixed(2)));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), score)), (wishes) => {
      const wished = new Map(wishes);
      const outcome = whatIf(FY2568, SCORES, wished);
      const changed = SCORES.map((own, index) => wished.get(index + 1) ?? own);
      expect(outcome).toMatchObject({ kind: "estimate", after: scoreOf(FY2568, changed) });
    }),
  );
});

it("estimates nothing where nobody found the weights, or a score is lacking", () => {
  const fy2569 = frameworkOf(2569);
  if (fy2569 === null) throw new Error("There is no framework for 2569");
  expect(whatIf(fy2569, SCORES, new Map([[9, 85]]))).toEqual({ kind: "unknown-weights" });
  expect(whatIf(FY2568, [...SCORES.slice(0, 9), null], new Map([[9, 85]]))).toEqual({
    kind: "unscored",
    indicators: [10],
  });
});

it("leaves out a wish that is no score, and parts of EIT that a wish would change", () => {
  expect(whatIf(FY2568, SCORES, new Map([[9, 186]]))).toMatchObject({ after: { overall: 80.77 } });
  const high = SCORES.map(() => 96);
  const parts = { eitPart1: 96, eitPart2: 96 };
  expect(whatIf(FY2568, high, new Map([[9, 97]]), parts)).toMatchObject({ after: { rating: { certain: true } } });
  expect(whatIf(FY2568, high, new Map([[6, 97]]), parts)).toMatchObject({ after: { rating: { certain: false } } });
});

it("counts items into indicators as published pairs of FY2563 to FY2565 prove", () => {
  const list = listOf(2564);
  expect(itemsMakeScores(list)).toBe(true);
  expect(scoreOfItems(list, 9, [])).toBe(100);
  // One of nine items of 9.1: 97.78. One of eight of 10.1: 93.75.
  expect(scoreOfItems(list, 9, ["o1"])).toBe(97.78);
  expect(scoreOfItems(list, 10, ["o36"])).toBe(93.75);
});

it.each([2566, 2567, 2568, 2569, 2570])("does not count the items of %i, for it is not known how", (year) => {
  expect(itemsMakeScores(listOf(year))).toBe(false);
  expect(scoreOfItems(listOf(year), 9, [])).toBeNull();
});
