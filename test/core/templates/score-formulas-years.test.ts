import type { Framework } from "../../../src/core/frameworks/schema";
import { planScores } from "../../../src/core/templates/plan-scores";
import { computedFormulas } from "../../support/computed-plan";
import { YEARS } from "../frameworks/years";
import { scoresWithMeans } from "../scoring/framework";

const RATING = "H19";
const LINES = [0, 49.99, 50, 54.99, 55, 64.99, 65, 69.99, 70, 74.99, 75, 84.99, 85, 94.99, 95, 100];

function ratingOf(framework: Framework, score: number) {
  const request = { title: "คะแนน", agencyName: "", digits: "arabic", assessedYear: framework.fiscalYear } as const;
  const plan = planScores({ ...request, framework, scores: scoresWithMeans(score, score, score) });
  const cell = computedFormulas(plan).find((computed) => computed.cell === RATING);
  return { planned: cell?.planned, computed: cell?.computed };
}

describe.each(YEARS)("the rating formula of $id", (framework) => {
  it("comes to what core computes on every line", () => {
    for (const score of LINES) {
      const { planned, computed } = ratingOf(framework, score);
      expect([score, computed]).toEqual([score, planned]);
    }
  });

  it("marks every rating as unconfirmed where nothing supports the rules, and only there or where EIT's parts matter", () => {
    const isDoubtful = framework.fiscalYear >= 2569;
    expect(String(ratingOf(framework, 60).computed).includes("ยังไม่ยืนยัน")).toBe(isDoubtful);
    expect(String(ratingOf(framework, 90).computed).includes("ยังไม่ยืนยัน")).toBe(framework.rating.testsEitParts);
  });
});
