import { weakestOf } from "../frameworks/confidence";
import type { Confidence, Framework } from "../frameworks/schema";

/** How well the facts are known that a result rests on. In a provisional year none is known. */
export interface ScoreConfidence {
  /** Of the weights and the formula. */
  readonly overall: Confidence;
  /** Of the rule that gave the rating, the overall score included; null where there is no rating. */
  readonly rating: Confidence | null;
  readonly passLine: Confidence;
}

/** The confidence of a result by a framework; `label` is the rating's, or null where there is none. */
export function scoreConfidence(framework: Framework, label: string | null): ScoreConfidence {
  const { instruments, scoring, passLine } = framework;
  const overall = ofYear(framework, ...instruments.map(({ confidence }) => confidence), scoring.confidence);
  return {
    overall,
    rating: label === null ? null : weakestOf([overall, ruleConfidence(framework, label)]),
    passLine: ofYear(framework, passLine.confidence),
  };
}

/** The confidence of the rating rule with this label. A label that the framework does not have is "unknown". */
export function ruleConfidence(framework: Framework, label: string): Confidence {
  const rule = framework.rating.rules.find((candidate) => candidate.label === label);
  return ofYear(framework, framework.rating.confidence, rule?.confidence ?? "unknown");
}

function ofYear({ status }: Framework, ...confidences: readonly Confidence[]): Confidence {
  return status === "provisional" ? "unknown" : weakestOf(confidences);
}
