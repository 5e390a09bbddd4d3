import fc from "fast-check";
import "../fixed-seed";
import { scoreOf } from "../../../src/core/scoring/score-of";
import { FRAMEWORK, LETTERS, scoresWithMeans } from "./framework";

const REAL_BODY = [94.62, 95.13, 99.49, 86.92, 95.89, 95.5, 94.0, 94.92, 70.0, 50.0];

describe("scoreOf", () => {
  it("reproduces a published FY2568 result, a tie of 80.765 rounded up", () => {
    expect(scoreOf(FRAMEWORK, REAL_BODY)).toEqual({
      instruments: { IIT: 94.41, EIT: 94.81, OIT: 60 },
      overall: 80.77,
      rating: { label: "ต้องปรับปรุง", certain: true },
      failing: [9, 10],
      unscored: [],
      outOfRange: [],
      confidence: { overall: "derived", rating: "derived", passLine: "stated" },
    });
  });

  it.each([
    ["a university, FY2563", 84.13, 82.24, 54.09, 71.55],
    ["Trat, FY2563", 88.56, 81.69, 61.36, 75.62],
    ["Chanthaburi, FY2564", 88.11, 88.0, 70.39, 80.99],
    ["Nakhon Nayok, FY2564", 90.97, 90.5, 58.52, 77.85],
    ["equal halves of a hundredth", 80.765, 80.765, 80.765, 80.77],
    ["just below a tie", 80.764999, 80.764999, 80.764999, 80.76],
    ["the most", 100, 100, 100, 100],
    ["the least", 0, 0, 0, 0],
  ])("gives the published total of %s", (_, iit, eit, oit, overall) => {
    expect(scoreOf(FRAMEWORK, scoresWithMeans(iit, eit, oit)).overall).toBe(overall);
  });

  it("gives Trat's published FY2564 total of 81.45, which rounding the instruments first makes 81.46", () => {
    const scores = [89.95, 89.95, 89.95, 89.94, 89.94, 89.27, 89.27, 89.27, 69.22, 69.23];
    const result = scoreOf(FRAMEWORK, scores);
    expect(result).toMatchObject({ instruments: { IIT: 89.95, EIT: 89.27, OIT: 69.23 }, overall: 81.45 });
    expect(scoreOf(FRAMEWORK, scoresWithMeans(89.95, 89.27, 69.23)).overall).toBe(81.46);
  });

  it("does not round a mean before the total", () => {
    const scores = [100, 100, 100, 100, 100, 100, 100, 100.0, 0.01, 0];
    expect(scoreOf(FRAMEWORK, scores)).toMatchObject({ instruments: { OIT: 0.01 }, overall: 60 });
  });

  it.each([
    ["null", null, [3], []],
    ["NaN", Number.NaN, [], [3]],
    ["infinity", Number.POSITIVE_INFINITY, [], [3]],
    ["186", 186, [], [3]],
    ["100.0000001", 100.0000001, [], [3]],
    ["-1e-9", -1e-9, [], [3]],
  ])("knows no total with %s for indicator 3, and still lists what fails", (_, bad, unscored, outOfRange) => {
    const scores = REAL_BODY.map((score, index) => (index === 2 ? bad : score));
    expect(scoreOf(FRAMEWORK, scores)).toEqual({
      instruments: { IIT: null, EIT: 94.81, OIT: 60 },
      overall: null,
      rating: null,
      failing: [9, 10],
      unscored,
      outOfRange,
      confidence: { overall: "derived", rating: null, passLine: "stated" },
    });
  });

  it("takes a text that got in among the scores as out of range", () => {
    // @ts-expect-error a file that others wrote may hold anything
    const result = scoreOf(FRAMEWORK, ["85", "", true, {}, [50], 90, 90, 90, 90, 90]);
    expect(result).toMatchObject({ overall: null, outOfRange: [1, 2, 3, 4, 5], unscored: [] });
  });

  it("takes scores that are not there as unscored and reads none beyond the tenth", () => {
    expect(scoreOf(FRAMEWORK, []).unscored).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(scoreOf(FRAMEWORK, [...REAL_BODY, Number.NaN, null])).toEqual(scoreOf(FRAMEWORK, REAL_BODY));
  });

  it("counts minus zero and tiny scores as scores", () => {
    expect(scoreOf(FRAMEWORK, scoresWithMeans(-0, 1e-9, 0))).toMatchObject({
      overall: 0,
      unscored: [],
      outOfRange: [],
    });
  });

  it.each([
    [85, []],
    [84.995, []],
    [84.994, [1]],
    [84.99, [1]],
  ])("holds an indicator's %d against the pass line as published", (score, failing) => {
    const scores = [score, 90, 90, 90, 90, 90, 90, 90, 90, 90];
    expect(scoreOf(FRAMEWORK, scores).failing).toEqual(failing);
  });

  it("agrees with whole-number arithmetic in hundredths, worked out another way", () => {
    const hundredths = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(hundredths, (all) => {
        const sum = (from: number, to: number) => all.slice(from, to).reduce((total, each) => total + each, 0);
        // In units of 1/1500 of a hundredth: 0.3/5, 0.3/3 and 0.4/2 are 90, 150 and 300 of them.
        const units = BigInt(90 * sum(0, 5) + 150 * sum(5, 8) + 300 * sum(8, 10));
        const rounded = units / 1500n + ((units % 1500n) * 2n >= 1500n ? 1n : 0n);
        expect(
          scoreOf(
            FRAMEWORK,
            all.map((each) => each / 100),
          ).overall,
        ).toBe(Number(rounded) / 100);
      }),
      { numRuns: 1000 },
    );
  });

  it("never gives a higher score a lower total", () => {
    const score = fc.integer({ min: 0, max: 10_000 }).map((each) => each / 100);
    fc.assert(
      fc.property(fc.array(score, { minLength: 10, maxLength: 10 }), fc.nat({ max: 9 }), score, (scores, at, other) => {
        const raised = scores.map((each, index) => (index === at ? Math.max(each, other) : each));
        const [before, after] = [scoreOf(FRAMEWORK, scores).overall, scoreOf(FRAMEWORK, raised).overall];
        expect(after).toBeGreaterThanOrEqual(before ?? Number.NaN);
      }),
    );
  });

  it("never throws, whatever the numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.constant(null)), { maxLength: 12 }), (scores) => {
        const result = scoreOf(FRAMEWORK, scores);
        expect(result.overall === null).toBe(result.unscored.length + result.outOfRange.length > 0);
      }),
    );
  });
});

describe("rating", () => {
  const both = { eitPart1: 90, eitPart2: 90 };
  const rated = (scores: number[], parts?: { eitPart1: number | null; eitPart2: number | null }) =>
    scoreOf(FRAMEWORK, scores, parts).rating;
  const certain = (label: string) => ({ label, certain: true });
  const unsure = (label: string) => ({ label, certain: false });

  it.each([
    [94.995, "ผ่านดีเยี่ยม"],
    [94.994, "ผ่านดี"],
    [84.995, "ผ่านดี"],
    [84.994, "ต้องปรับปรุง"],
    [70, "ต้องปรับปรุง"],
    [69.995, "ต้องปรับปรุง"],
    [69.994, "ต้องปรับปรุงโดยด่วน"],
    [0, "ต้องปรับปรุงโดยด่วน"],
  ])("of %d everywhere is %s", (score, label) => {
    const parts = { eitPart1: score, eitPart2: score };
    expect(rated(scoresWithMeans(score, score, score), parts)).toEqual(certain(label));
  });

  it("is one step lower when an instrument is below the line", () => {
    expect(rated(scoresWithMeans(84.99, 90, 95), both)).toEqual(certain("ผ่าน"));
    expect(rated(scoresWithMeans(100, 100, 94.99), { eitPart1: 100, eitPart2: 100 })).toEqual(certain("ผ่านดี"));
  });

  it("tests both parts of EIT, as a body with 86.62 and one part below found out", () => {
    expect(rated(scoresWithMeans(90, 90, 90), { eitPart1: 84.99, eitPart2: 95 })).toEqual(certain("ผ่าน"));
    expect(rated(scoresWithMeans(90, 90, 90), { eitPart1: 85, eitPart2: 95 })).toEqual(certain("ผ่านดี"));
  });

  it("is not certain when only EIT as a whole is known and reaches the line", () => {
    expect(rated(scoresWithMeans(90, 90, 90))).toEqual(unsure("ผ่านดี"));
    expect(rated(scoresWithMeans(99, 99, 99))).toEqual(unsure("ผ่านดีเยี่ยม"));
    expect(rated(scoresWithMeans(90, 90, 90), { eitPart1: 90, eitPart2: null })).toEqual(unsure("ผ่านดี"));
  });

  it("is certain without the parts where they cannot change it", () => {
    expect(rated(scoresWithMeans(95, 84, 90))).toEqual(certain("ผ่าน"));
    expect(rated(scoresWithMeans(84, 95, 95))).toEqual(certain("ผ่าน"));
    expect(rated(scoresWithMeans(84, 84, 84))).toEqual(certain("ต้องปรับปรุง"));
    expect(rated(scoresWithMeans(50, 50, 50))).toEqual(certain("ต้องปรับปรุงโดยด่วน"));
    expect(rated(scoresWithMeans(90, 90, 90), { eitPart1: 80, eitPart2: null })).toEqual(certain("ผ่าน"));
  });

  it("takes a part that is not 0-100 as not known", () => {
    expect(rated(scoresWithMeans(90, 90, 90), { eitPart1: 186, eitPart2: Number.NaN })).toEqual(unsure("ผ่านดี"));
  });

  it("goes by the overall score alone in the years of letters", () => {
    expect(scoreOf(LETTERS, scoresWithMeans(100, 100, 90)).rating).toEqual(certain("AA"));
    expect(scoreOf(LETTERS, scoresWithMeans(10, 10, 10)).rating).toEqual(certain("F"));
  });

  it("tests EIT as a whole in the years that do not test its parts", () => {
    const whole = { ...FRAMEWORK, rating: { ...FRAMEWORK.rating, testsEitParts: false } };
    expect(scoreOf(whole, scoresWithMeans(90, 85, 90)).rating).toEqual(certain("ผ่านดี"));
    expect(scoreOf(whole, scoresWithMeans(90, 84.99, 90), both).rating).toEqual(certain("ผ่าน"));
  });

  it("is none where the framework has no rule", () => {
    const ruleless = { ...FRAMEWORK, rating: { ...FRAMEWORK.rating, rules: [] } };
    expect(scoreOf(ruleless, REAL_BODY)).toMatchObject({ overall: 80.77, rating: null });
  });

  it("without the parts is never lower than with them, and equal when certain", () => {
    const points = fc.integer({ min: 8000, max: 10_000 }).map((each) => each / 100);
    const labels = FRAMEWORK.rating.rules.map(({ label }) => label);
    fc.assert(
      fc.property(points, points, points, points, (iit, first, second, oit) => {
        const scores = scoresWithMeans(iit, Math.round((first + second) * 50) / 100, oit);
        const [without, withParts] = [rated(scores), rated(scores, { eitPart1: first, eitPart2: second })];
        const step = labels.indexOf(withParts?.label ?? "") - labels.indexOf(without?.label ?? "");
        expect(withParts?.certain).toBe(true);
        expect(step).toBeGreaterThanOrEqual(0);
        expect(without?.certain === true && step !== 0).toBe(false);
      }),
    );
  });
});
