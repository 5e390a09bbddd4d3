import type { YearCandidate, YearEvidence } from "./year-hints";
import type { Framework } from "./schema";

interface Said {
  /** What the document says for it, strongest first; empty where the person asked. */
  readonly evidence: readonly YearEvidence[];
}

/** Which framework a document is read by. */
export type YearChoice =
  | ({ readonly kind: "chosen"; readonly framework: Framework; readonly by: "person" | "document" } & Said)
  /** The year is clear, its framework is not held. */
  | ({ readonly kind: "unknown-year"; readonly year: number; readonly known: readonly number[] } & Said)
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
  if (asked !== null) return choiceOf({ year: asked, evidence: [] }, "person", frameworks);
  const [first, second] = candidates;
  if (first === undefined || (second !== undefined && reasonOf(first) === reasonOf(second))) {
    return { kind: "undecided", candidates };
  }
  return choiceOf(first, "document", frameworks);
}

function choiceOf(
  { year, evidence }: Pick<YearCandidate, "year" | "evidence">,
  by: "person" | "document",
  frameworks: readonly Framework[],
): YearChoice {
  const framework = frameworks.find(({ fiscalYear }) => fiscalYear === year);
  if (framework !== undefined) return { kind: "chosen", framework, by, evidence };
  return { kind: "unknown-year", year, known: frameworks.map(({ fiscalYear }) => fiscalYear), evidence };
}

function reasonOf({ evidence }: YearCandidate): YearEvidence["reason"] | undefined {
  return evidence[0]?.reason;
}
