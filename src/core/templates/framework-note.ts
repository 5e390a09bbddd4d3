import { isSure, weakestOf } from "../frameworks/confidence";
import type { Framework } from "../frameworks/schema";
import { scoreConfidence } from "../scoring/score-confidence";
import { CONFIDENCE_NOTES } from "./data/confidence-notes";

/** Says which of the years have weights or rating rules that are not sure, and how. null where all are sure. */
export function frameworkNote(frameworks: readonly Framework[]): string | null {
  const notes = frameworks.flatMap((framework) => {
    const how = doubtOf(framework);
    return how === null ? [] : [`${CONFIDENCE_NOTES.year} ${String(framework.fiscalYear)} (${how})`];
  });
  return notes.length === 0 ? null : `${CONFIDENCE_NOTES.lead} ${notes.join(", ")}`;
}

/** A single letter that is inferred is marked where it is given; here the rules as a whole count. */
function doubtOf(framework: Framework): string | null {
  if (framework.status === "provisional") return CONFIDENCE_NOTES.provisional;
  const weakest = weakestOf([scoreConfidence(framework, null).overall, framework.rating.confidence]);
  return isSure(weakest) ? null : (noteWords().get(weakest) ?? CONFIDENCE_NOTES.unknown);
}

function noteWords(): ReadonlyMap<string, string> {
  return new Map(Object.entries(CONFIDENCE_NOTES));
}
