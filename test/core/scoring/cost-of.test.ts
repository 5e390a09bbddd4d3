import fc from "fast-check";
import "../fixed-seed";
import { costOf, costOfInstrument } from "../../../src/core/scoring/cost-of";
import { scoreOf } from "../../../src/core/scoring/score-of";
import { FRAMEWORK, scoresWithMeans } from "./framework";

describe("costOf", () => {
  it.each([
    [9, 70, 6, 3],
    [10, 50, 10, 7],
    [1, 84.99, 0.9006, 0.0006],
    [6, 60, 4, 2.5],
    [6, 100, 0, 0],
    [6, 90, 1, 0],
  ])("of indicator %d at %d is %d points against 100 and %d against the pass line", (indicator, score, full, line) => {
    expect(costOf(FRAMEWORK, indicator, score)).toEqual({ againstFull: full, againstPassLine: line });
  });

  it.each([null, Number.NaN, 101, -1])("is unknown for the score %p", (score) => {
    expect(costOf(FRAMEWORK, 9, score)).toBeNull();
    expect(costOfInstrument(FRAMEWORK, "OIT", score)).toBeNull();
  });

  it.each([0, 11, 1.5, Number.NaN])("is unknown for indicator %p, which there is not", (indicator) => {
    expect(costOf(FRAMEWORK, indicator, 50)).toBeNull();
  });

  it("of an instrument is its weight's share: OIT at 60 costs 16 points", () => {
    expect(costOfInstrument(FRAMEWORK, "OIT", 60)).toEqual({ againstFull: 16, againstPassLine: 10 });
    expect(costOfInstrument(FRAMEWORK, "IIT", 100)).toEqual({ againstFull: 0, againstPassLine: 0 });
  });

  it("is what the overall score would gain", () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.integer({ min: 0, max: 100 }), (at, score) => {
        const scores = scoresWithMeans(100, 100, 100).map((each, index) => (index === at ? score : each));
        const cost = costOf(FRAMEWORK, at + 1, score);
        expect(scoreOf(FRAMEWORK, scores).overall).toBeCloseTo(100 - (cost?.againstFull ?? Number.NaN), 9);
      }),
    );
  });
});
