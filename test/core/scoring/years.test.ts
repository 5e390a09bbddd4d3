import { ruleConfidence } from "../../../src/core/scoring/score-confidence";
import { scoreOf } from "../../../src/core/scoring/score-of";
import { yearOf } from "../frameworks/years";
import { scoresWithMeans } from "./framework";

describe("scoring by the years of letters", () => {
  it.each([
    [94.995, "AA"],
    [94.994, "A"],
    [84.995, "A"],
    [84.994, "B"],
    [74.994, "C"],
    [64.994, "D"],
    [54.994, "E"],
    [49.994, "F"],
    [0, "F"],
  ])("rates %d everywhere %s, whatever the parts of EIT", (score, label) => {
    const scores = scoresWithMeans(score, score, score);
    expect(scoreOf(yearOf(2564), scores).rating).toEqual({ label, certain: true });
    expect(scoreOf(yearOf(2564), scores, { eitPart1: 1, eitPart2: 1 }).rating?.label).toBe(label);
  });

  it.each([
    [2563, [84.13, 82.24, 54.09], 71.55, "C"],
    [2564, [89.95, 89.27, 69.22], 81.45, "B"],
    [2562, [65.38, 65.38, 65.38], 65.38, "C"],
  ])("gives the published total and letter of FY%i: %j", (year, [iit = 0, eit = 0, oit = 0], overall, label) => {
    expect(scoreOf(yearOf(year), scoresWithMeans(iit, eit, oit))).toMatchObject({ overall, rating: { label } });
  });

  it("does not ask every instrument for the line", () => {
    expect(scoreOf(yearOf(2565), scoresWithMeans(100, 100, 88)).rating?.label).toBe("AA");
  });
});

describe("the confidence of a result", () => {
  const good = scoresWithMeans(96, 96, 96);
  const parts = { eitPart1: 96, eitPart2: 96 };

  it.each([
    [2562, "inferred", "inferred", "inferred"],
    [2563, "derived", "derived", "inferred"],
    [2564, "derived", "derived", "stated"],
    [2565, "inferred", "inferred", "inferred"],
    [2566, "inferred", "inferred", "inferred"],
    [2567, "inferred", "inferred", "inferred"],
    [2568, "derived", "derived", "stated"],
    [2569, "unknown", "unknown", "inferred"],
    [2570, "unknown", "unknown", "unknown"],
  ])("of FY%i is that of its weakest facts: overall %s, rating %s, pass line %s", (year, overall, rating, passLine) => {
    expect(scoreOf(yearOf(year), good, parts).confidence).toEqual({ overall, rating, passLine });
  });

  it("leaves a rating certain where facts are inferred, and not where nothing supports them", () => {
    const certain = [2564, 2565, 2567, 2568].map((year) => scoreOf(yearOf(year), good, parts).rating?.certain);
    expect(certain).toEqual([true, true, true, true]);
    for (const year of [2569, 2570]) {
      expect(scoreOf(yearOf(year), good, parts).rating).toEqual({ label: "ผ่านดีเยี่ยม", certain: false });
    }
  });

  it("has none of a rating that there is not", () => {
    expect(scoreOf(yearOf(2569), []).confidence).toEqual({ overall: "unknown", rating: null, passLine: "inferred" });
  });

  it("knows the letter D less well than the others", () => {
    expect(ruleConfidence(yearOf(2564), "D")).toBe("inferred");
    expect(ruleConfidence(yearOf(2564), "E")).toBe("stated");
    expect(ruleConfidence(yearOf(2564), "G")).toBe("unknown");
    expect(scoreOf(yearOf(2564), scoresWithMeans(60, 60, 60)).confidence.rating).toBe("inferred");
  });
});
