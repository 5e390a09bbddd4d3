import type { YearCandidate, YearEvidence } from "./year-hints";
import type { Framework } from "./schema";

/** Which framework a document is read by. */
export type YearChoice =
  | { readonly kind: "chosen"; readonly framework: Framework; readonly by: "person" | "document" }
  /** The year is clear, its framework is not held. */
  | { readonly kind: "unknown-year"; readonly year: number; readonly known: readonly number[] }
  /** Nothing speaks for a year, or equally strong reasons speak for several. */
  | { readonly kind: "undecided"; readonly candidates: readonly YearCandidate[] };

/**
 * The framework that the person asked for (BE, null for no wish), else the one that the document speaks for alone by its
 * strongest reason. A year without a framework is never replaced by another.
 */
export function chooseYear(
  asked: number | null,
  candidates: readonly YearCandidate[],
  frameworks: readonly Framework[],
): YearChoice {
  if (asked !== null) return choiceOf(asked, "person", frameworks);
  const [first, second] = candidates;
  if (first === undefined || (second !== undefined && reasonOf(first) === reasonOf(second))) {
    return { kind: "undecided", candidates };
  }
  return choiceOf(first.year, "document", frameworks);
}

function choiceOf(year: number, by: "person" | "document", frameworks: readonly Framework[]): YearChoice {
  const framework = frameworks.find(({ fiscalYear }) => fiscalYear === year);
  if (framework !== undefined) return { kind: "chosen", framework, by };
  return { kind: "unknown-year", year, known: frameworks.map(({ fiscalYear }) => fiscalYear) };
}

function reasonOf({ evidence }: YearCandidate): YearEvidence["reason"] | undefined {
  return evidence[0]?.reason;
}
