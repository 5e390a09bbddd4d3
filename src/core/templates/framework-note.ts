import { isSure, weakestOf } from "../frameworks/confidence";
import type { Framework } from "../frameworks/schema";
import { scoreConfidence } from "../scoring/score-confidence";
import { CONFIDENCE_NOTES } from "./data/confidence-notes";

/** Says which of the years have weights or rating rules that are not sure, and how. null where all are sure. */
export function frameworkNote(frameworks: readonly Framework[]): string | null {
  const yearsOf = new Map<string, string[]>();
  for (const framework of frameworks) {
    const how = doubtOf(framework);
    if (how !== null) yearsOf.set(how, [...(yearsOf.get(how) ?? []), String(framework.fiscalYear)]);
  }
  if (yearsOf.size === 0) return null;
  const notes = [...yearsOf].map(([how, years]) => `${CONFIDENCE_NOTES.year} ${years.join(", ")} (${how})`);
  return `${CONFIDENCE_NOTES.lead} ${notes.join(" ")}`;
}

/** A single letter that is inferred is marked where it is given; here the rules as a whole count. */
function doubtOf(framework: Framework): string | null {
  if (framework.status === "provisional") return CONFIDENCE_NOTES.provisional;
  const weakest = weakestOf([scoreConfidence(framework, null).overall, framework.rating.confidence]);
  if (isSure(weakest)) return null;
  if (weakest === "inferred") return CONFIDENCE_NOTES.inferred;
  return weakest === "recollection" ? CONFIDENCE_NOTES.recollection : CONFIDENCE_NOTES.unknown;
}
