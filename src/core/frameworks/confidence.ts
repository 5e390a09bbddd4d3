import type { Confidence } from "./schema";

const FROM_WEAKEST: readonly Confidence[] = ["unknown", "recollection", "inferred", "derived", "stated"];
const SURE: readonly Confidence[] = ["stated", "derived"];
const DOUBTFUL: readonly Confidence[] = ["unknown", "recollection"];

/** The confidence of what rests on several facts: that of the weakest. Without facts it is "unknown". */
export function weakestOf(confidences: readonly Confidence[]): Confidence {
  return FROM_WEAKEST.find((confidence) => confidences.includes(confidence)) ?? "unknown";
}

/** Whether a fact may be shown without a mark: a source says it, or published figures prove it. */
export function isSure(confidence: Confidence): boolean {
  return SURE.includes(confidence);
}

/** Whether nothing at hand supports a fact, so that a verdict that rests on it is not certain. */
export function isDoubtful(confidence: Confidence): boolean {
  return DOUBTFUL.includes(confidence);
}
