import { toGregorianYear } from "../buddhist-era";
import type { CalendarDate } from "../calendar-date";
import { dateOfDayNumber, dayNumber } from "../day-number";
import { isRealDate } from "../valid-date";
import type { Endpoint } from "./parse-endpoint";
import type { DatedPeriod, PeriodContext, UnreadablePeriod } from "./period-reading";

const FIRST_FISCAL_MONTH = 10;
const NO_SUCH_DAY: UnreadablePeriod = { kind: "unreadable", reason: "no-such-day" };
// A leap year: without a year 29 February may be meant.
const ANY_YEAR = 2024;

/**
 * The period from one end to the other, both counted. A year that only the second end has holds for the first as well,
 * or the year before where that comes first (ต.ค. - มี.ค. 2566). Without any year the context's fiscal year decides;
 * without that either, the year is said to be missing.
 */
export function datedPeriod(
  kind: "day" | "month" | "range",
  first: Endpoint,
  last: Endpoint,
  context: PeriodContext,
): DatedPeriod | UnreadablePeriod {
  if (!isPossible(first) || !isPossible(last)) return NO_SUCH_DAY;
  const startYear = first.year ?? startYearOf(first, last);
  const start = firstDay(first, yearOr(startYear, context, first.month));
  const end = lastDay(last, yearOr(last.year, context, last.month));
  if (!isRealOrNull(start) || !isRealOrNull(end)) return NO_SUCH_DAY;
  if (start === null || end === null) return yearless(kind, start, first, last);
  const isFromContext = startYear === null || last.year === null;
  return { kind, start, end, ...(isFromContext && { yearFrom: "context" as const }) };
}

function yearless(
  kind: "day" | "month" | "range",
  start: CalendarDate | null,
  first: Endpoint,
  last: Endpoint,
): DatedPeriod {
  return { kind, missing: "year", ...(start !== null && { start }), yearless: { start: bare(first), end: bare(last) } };
}

function isRealOrNull(date: CalendarDate | null): boolean {
  return date === null || isRealDate(date);
}

/** The year of a first end that has none, by the last end's year. */
function startYearOf(first: Endpoint, last: Endpoint): number | null {
  if (last.year === null) return null;
  return isAfter(first, last) ? last.year - 1 : last.year;
}

function isAfter(first: Endpoint, last: Endpoint): boolean {
  return first.month > last.month || (first.month === last.month && (first.day ?? 0) > (last.day ?? 31));
}

/** The year that is said, else the one in which the context's fiscal year has this month. */
function yearOr(said: number | null, { fiscalYear }: PeriodContext, month: number): number | null {
  if (said !== null || fiscalYear === undefined) return said;
  return toGregorianYear(fiscalYear) - (month >= FIRST_FISCAL_MONTH ? 1 : 0);
}

function isPossible({ month, day }: Endpoint): boolean {
  return day === null || isRealDate({ year: ANY_YEAR, month, day });
}

function firstDay({ month, day }: Endpoint, year: number | null): CalendarDate | null {
  return year === null ? null : { year, month, day: day ?? 1 };
}

function lastDay({ month, day }: Endpoint, year: number | null): CalendarDate | null {
  if (year === null) return null;
  return day === null ? lastDayOfMonth(year, month) : { year, month, day };
}

/** The last day of a month (Gregorian year, month 1-12). */
function lastDayOfMonth(year: number, month: number): CalendarDate {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dateOfDayNumber(dayNumber(next) - 1);
}

function bare({ month, day }: Endpoint): { month: number; day: number | null } {
  return { month, day };
}
