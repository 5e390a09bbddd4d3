import type { Framework, RatingRule } from "../frameworks/schema";

/** A rating. It is not certain where EIT is known only as a whole and its two parts could lead to a lower label. */
export interface Rating {
  readonly label: string;
  readonly certain: boolean;
}

/** Scores in points, already rounded to two decimals; null for a part that is not known. */
export interface RatedScores {
  readonly overall: number;
  readonly instruments: readonly { readonly id: string; readonly score: number }[];
  readonly eitParts: readonly [number | null, number | null];
}

/**
 * The first rule, from the best, that the scores satisfy; null when the framework has no rule for them. Where a rule
 * asks for the parts of EIT and they are not known, the rule is taken as satisfied unless EIT as a whole is below the
 * line, for then one part must be too; the rating is then not certain.
 */
export function rate(framework: Framework, scores: RatedScores): Rating | null {
  for (const rule of framework.rating.rules) {
    const verdict = verdictOf(rule, framework.rating.testsEitParts, scores);
    if (verdict !== "fails") return { label: rule.label, certain: verdict === "holds" };
  }
  return null;
}

function verdictOf(rule: RatingRule, testsEitParts: boolean, scores: RatedScores): "holds" | "fails" | "unsure" {
  if (scores.overall < rule.overallAtLeast) return "fails";
  const line = rule.everyInstrumentAtLeast;
  if (line === null) return "holds";
  const tested = testsEitParts ? testedInParts(scores) : testedWhole(scores);
  if (tested.some((score) => score !== null && score < line)) return "fails";
  return tested.includes(null) ? "unsure" : "holds";
}

function testedWhole({ instruments }: RatedScores): readonly (number | null)[] {
  return instruments.map(({ score }) => score);
}

/** With both parts known the whole of EIT is not tested; with one missing it still bounds the other. */
function testedInParts({ instruments, eitParts }: RatedScores): readonly (number | null)[] {
  const bothKnown = eitParts.every((part) => part !== null);
  const whole = instruments.filter(({ id }) => id !== "EIT" || !bothKnown);
  return [...whole.map(({ score }) => score), ...eitParts];
}
