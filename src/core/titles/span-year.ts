import type { DocumentSpan } from "../document/document-row";
import type { CalendarDate } from "../thai/calendar-date";
import { fiscalYearOf } from "../thai/fiscal-year";
import type { DatedPeriod } from "../thai/period/period-reading";

/**
 * The fiscal year (BE) that a planned time is, where it is a whole one (or several, the first): by its words
 * (ตลอดปีงบประมาณ ๒๕๖๘) or from 1 October to 30 September. null for any other time.
 */
export function wholeYearOf({ start, end, reading }: DocumentSpan): number | null {
  if (reading?.kind === "fiscal-year" && reading.years !== undefined) return reading.years.from;
  if (start === null || end === null || !isFirstDay(start.day) || !isLastDay(end.day)) return null;
  const year = fiscalYearOf(start.day);
  return year === fiscalYearOf(end.day) ? year : null;
}

/** The fiscal year that a planned time is wholly for, where it is another one than `year`; null otherwise. */
export function otherYearOf(span: DocumentSpan, year: number): number | null {
  const years = yearsSaid(span);
  if (years !== null) return isNear(span, years, year) ? null : years.from;
  const whole = wholeYearOf(span);
  return whole === year ? null : whole;
}

type Years = NonNullable<DatedPeriod["years"]>;

function yearsSaid({ reading }: DocumentSpan): Years | null {
  return reading !== null && "years" in reading ? (reading.years ?? null) : null;
}

/** Whether the years hold `year`. ปี 2568 without งบประมาณ may be the calendar year in which fiscal year 2569 begins. */
function isNear({ reading }: DocumentSpan, { from, to }: Years, year: number): boolean {
  return from <= year && year <= to + (reading?.kind === "year" ? 1 : 0);
}

function isFirstDay({ month, day }: CalendarDate): boolean {
  return month === 10 && day === 1;
}

function isLastDay({ month, day }: CalendarDate): boolean {
  return month === 9 && day === 30;
}
