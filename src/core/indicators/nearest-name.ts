import { foldedSimilarity } from "../thai/edit-distance";
import type { IndicatorForms } from "./indicator-forms";

const ALIKE = 0.65;

/**
 * The indicator whose name a folded text, no name itself, comes nearest to; null where it is unlike them all (below
 * 0.65), or as near to two. With `wanted` the others are looked at only where that indicator's name is like enough.
 */
export function nearestName(
  folded: string,
  indicators: readonly IndicatorForms[],
  wanted: number | null = null,
): IndicatorForms | null {
  const own = indicators.find(({ number }) => number === wanted);
  if (own !== undefined && likenessOf(folded, own) < ALIKE) return null;
  const ranked = indicators
    .map((indicator) => ({ indicator, likeness: likenessOf(folded, indicator) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness);
  const [first, second] = ranked;
  if (first === undefined || first.likeness === second?.likeness) return null;
  return first.indicator;
}

function likenessOf(folded: string, { forms }: IndicatorForms): number {
  return Math.max(...forms.map((form) => foldedSimilarity(folded, form, ALIKE)));
}
