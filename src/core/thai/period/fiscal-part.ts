import { toBuddhistYear, toGregorianYear } from "../buddhist-era";
import { compareDates } from "../compare-dates";
import { dateOfDayNumber, dayNumber } from "../day-number";
import type { DateRange } from "../date-range";
import { fiscalYearRange } from "../fiscal-year";
import { roundRange, type Round } from "../round";
import type { DatedPeriod, PeriodContext } from "./period-reading";

const MONTHS_IN_QUARTER = 3;

/** A part of a fiscal year: some of its quarters, or a round. */
export type FiscalPart =
  | { readonly part: "quarters"; readonly quarters: readonly number[] }
  | { readonly part: "round"; readonly round: Round; readonly half: "first" | "second" };

/** The days of quarters 1-4, from the first to the last of them, in a fiscal year (BE). */
export function quarterRange(fiscalYear: number, quarters: readonly number[]): DateRange {
  const end = toGregorianYear(fiscalYear);
  const first = (Math.min(...quarters) - 1) * MONTHS_IN_QUARTER;
  const after = Math.max(...quarters) * MONTHS_IN_QUARTER;
  const firstOfMonth = (offset: number): number =>
    dayNumber({ year: end - (offset < MONTHS_IN_QUARTER ? 1 : 0), month: ((offset + 9) % 12) + 1, day: 1 });
  const isWholeYear = after === 12;
  const afterEnd = isWholeYear ? dayNumber({ year: end, month: 10, day: 1 }) : firstOfMonth(after);
  return { start: dateOfDayNumber(firstOfMonth(first)), end: dateOfDayNumber(afterEnd - 1) };
}

/** The period of a part of a fiscal year: `fiscalYear` (BE) where the text has one, else the context's, else none. */
export function fiscalPartPeriod(part: FiscalPart, fiscalYear: number | null, context: PeriodContext): DatedPeriod {
  const named = { kind: "range" as const, ...namesOf(part) };
  const year = fiscalYear ?? context.fiscalYear ?? null;
  if (year === null) return { ...named, missing: "year" };
  return { ...named, ...rangeOf(part, year), ...(fiscalYear === null && { yearFrom: "context" as const }) };
}

/** The part together with the days beside it: the days count, and a contradiction between the two is said. */
export function fiscalPartWithDays(part: FiscalPart, days: DatedPeriod): DatedPeriod {
  const { start, end } = days;
  const named = { ...days, kind: "range" as const, ...namesOf(part) };
  if (start === undefined || end === undefined) return named;
  const years = [toBuddhistYear(end.year), toBuddhistYear(end.year) + 1];
  const agrees = years.some((year) => {
    const expected = rangeOf(part, year);
    return compareDates(expected.start, start) === 0 && compareDates(expected.end, end) === 0;
  });
  return agrees ? named : { ...named, conflict: true };
}

function namesOf(part: FiscalPart): Pick<DatedPeriod, "quarters" | "round"> {
  return part.part === "quarters" ? { quarters: part.quarters } : { round: part.round };
}

function rangeOf(part: FiscalPart, year: number): DateRange {
  if (part.part === "quarters") return quarterRange(year, part.quarters);
  if (part.half === "second")
    return { start: { year: toGregorianYear(year), month: 4, day: 1 }, end: fiscalYearRange(year).end };
  return roundRange(year, part.round);
}
