import type { HeldYears } from "./held-years";
import { titleYearsReader } from "./title-years";
import { monthYears, writtenYears } from "./written-years";

/** What in a document speaks for a year, from the strongest to the weakest. */
const REASONS = ["agency-sheet", "result-year", "item-title", "document-year", "date"] as const;
export type YearReason = (typeof REASONS)[number];

export interface YearEvidence {
  readonly reason: YearReason;
  /** The text that says it; "" for the agency sheet. */
  readonly text: string;
}

/** A fiscal year (BE) that the document speaks of. */
export interface YearCandidate {
  readonly year: number;
  /** Whether its framework is held. */
  readonly isKnown: boolean;
  /** Strongest first, then in the order of the document. */
  readonly evidence: readonly YearEvidence[];
}

export interface YearSource {
  /** BE; null where the workbook has no agency sheet or the sheet no year. */
  readonly agencyYear: number | null;
  /** Titles, headings and cells, in the order of the document. */
  readonly texts: readonly string[];
}

/**
 * The years that a document may be about, with the reasons: the agency sheet, "ผลการประเมิน ... ปี 2566", an item's code
 * with its title, other years named outright, dates. The strongest reason first, then the most evidence, then the
 * newest. Empty where nothing speaks for a year.
 */
export function yearHints(source: YearSource, held: HeldYears): readonly YearCandidate[] {
  const found = new Map<number, YearEvidence[]>();
  for (const { year, ...evidence } of evidenceOf(source, held)) {
    found.set(year, [...(found.get(year) ?? []), evidence]);
  }
  return [...found]
    .map(([year, evidence]) => ({
      year,
      isKnown: held.frameworks.some(({ fiscalYear }) => fiscalYear === year),
      evidence: [...evidence].sort((a, b) => rankOf(a) - rankOf(b)),
    }))
    .sort((a, b) => strengthOf(a) - strengthOf(b) || b.evidence.length - a.evidence.length || b.year - a.year);
}

type PlacedEvidence = YearEvidence & { readonly year: number };

function evidenceOf({ agencyYear, texts }: YearSource, { itemLists }: HeldYears): readonly PlacedEvidence[] {
  const asked: readonly PlacedEvidence[] =
    agencyYear === null ? [] : [{ year: agencyYear, reason: "agency-sheet", text: "" }];
  const titleYears = titleYearsReader(itemLists);
  return [
    ...asked,
    ...texts.flatMap((text): readonly PlacedEvidence[] => [
      ...writtenYears(text).map(({ year, isResult }): PlacedEvidence => ({
        year,
        reason: isResult ? "result-year" : "document-year",
        text,
      })),
      ...titleYears(text).map((year): PlacedEvidence => ({ year, reason: "item-title", text })),
      ...monthYears(text).map((year): PlacedEvidence => ({ year, reason: "date", text })),
    ]),
  ];
}

function rankOf({ reason }: YearEvidence): number {
  return REASONS.indexOf(reason);
}

function strengthOf({ evidence }: YearCandidate): number {
  return Math.min(...evidence.map(rankOf));
}
