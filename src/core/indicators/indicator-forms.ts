import { FRAMEWORKS } from "../frameworks";
import type { Framework, Indicator } from "../frameworks/schema";
import { foldText } from "../thai/fold-text";

/** An indicator with every accepted form of its name, folded, the longest first. */
export interface IndicatorForms {
  readonly number: number;
  /** As the framework writes it. */
  readonly name: string;
  readonly forms: readonly string[];
}

/**
 * The names of the indicators of a year. Without a framework those on which all years agree: the ten indicators have
 * kept their numbers and names since FY2562. Source: the frameworks' own lists.
 */
export function indicatorForms(framework: Framework | null): readonly IndicatorForms[] {
  return (framework?.indicators ?? AGREED).map(({ number, name, aliases }) => ({
    number,
    name,
    forms: [name, ...aliases].map(foldText).toSorted((a, b) => b.length - a.length),
  }));
}

const AGREED: readonly Indicator[] = (FRAMEWORKS[0]?.indicators ?? []).filter(({ number, name }) =>
  FRAMEWORKS.every(({ indicators }) => indicators.some((other) => other.number === number && other.name === name)),
);

/** The indicator whose name a folded text begins with, its own number tried first; null where none does. */
export function namedAtStart(
  folded: string,
  indicators: readonly IndicatorForms[],
  own: number | null,
): IndicatorForms | null {
  const named = indicators.filter(({ forms }) => forms.some((form) => folded.startsWith(form)));
  return named.find(({ number }) => number === own) ?? named[0] ?? null;
}

/** The indicator whose whole name a folded text is; null where it is none's. */
export function namedWholly(folded: string, indicators: readonly IndicatorForms[]): IndicatorForms | null {
  return indicators.find(({ forms }) => forms.includes(folded)) ?? null;
}
