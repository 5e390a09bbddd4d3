import { toBuddhistYear, toGregorianYear } from "./buddhist-era";
import type { CalendarDate } from "./calendar-date";
import type { DateRange } from "./date-range";

const FIRST_MONTH = 10;

/**
 * The Thai government fiscal year (Buddhist Era) that a day falls in.
 *
 * The year runs from 1 October to 30 September and takes the number of the calendar year in which it ends:
 * 1 October 2025 gives 2569.
 */
export function fiscalYearOf({ year, month }: CalendarDate): number {
  return toBuddhistYear(year) + (month >= FIRST_MONTH ? 1 : 0);
}

/** The first and last day of a fiscal year (Buddhist Era): 2569 gives 1 October 2025 to 30 September 2026. */
export function fiscalYearRange(fiscalYear: number): DateRange {
  const endYear = toGregorianYear(fiscalYear);
  return {
    start: { year: endYear - 1, month: FIRST_MONTH, day: 1 },
    end: { year: endYear, month: 9, day: 30 },
  };
}
