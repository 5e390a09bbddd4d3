import type { Framework } from "../frameworks/schema";
import { isDoubtful } from "../frameworks/confidence";
import { ruleConfidence } from "./score-confidence";

/**
 * The ratings that an overall score can lead to, whatever the instruments are: those whose line it reaches, down to the
 * first that asks the overall score alone. Returns none where a rule among them rests on nothing at hand.
 */
export function possibleRatings(framework: Framework, overall: number): readonly string[] {
  const reached = framework.rating.rules.filter(({ overallAtLeast }) => overall >= overallAtLeast);
  const last = reached.findIndex(({ everyInstrumentAtLeast }) => everyInstrumentAtLeast === null);
  const labels = reached.slice(0, last + 1).map(({ label }) => label);
  return labels.some((label) => isDoubtful(ruleConfidence(framework, label))) ? [] : labels;
}
