import type { YearChoice } from "../../core/frameworks/choose-year";
import type { YearCandidate, YearEvidence } from "../../core/frameworks/year-hints";
import { shortened } from "../shortened";
import type { Speaking } from "../speaking";

/** What is to be said of the year: that the document chose it, that its framework is not held, or that it is not clear. */
export function yearLines(choice: YearChoice, { out }: Speaking): readonly string[] {
  switch (choice.kind) {
    case "chosen":
      return documentLines(choice.framework.fiscalYear, choice.evidence, out);
    case "unknown-year":
      return [...documentLines(choice.year, choice.evidence, out), out("yearWithoutFramework", { year: choice.year })];
    case "undecided":
      return candidateLines(choice.candidates, out);
  }
}

/** The years between which nothing decides: those with the strongest reason. */
function candidateLines(candidates: readonly YearCandidate[], out: Speaking["out"]): readonly string[] {
  const strongest = candidates[0]?.evidence[0]?.reason;
  const years = candidates.filter(({ evidence }) => evidence[0]?.reason === strongest).map(({ year }) => year);
  return years.length === 0 ? [] : [out("yearCandidates", { years: years.join(", ") })];
}

/** A year that the person or the agency sheet says needs no explanation. */
function documentLines(year: number, [first]: readonly YearEvidence[], out: Speaking["out"]): readonly string[] {
  if (first === undefined || first.reason === "agency-sheet") return [];
  return [out("yearFromDocument", { year, text: shortened(first.text) })];
}
