import fc from "fast-check";
import type { CalendarDate } from "../../../src/core/thai/calendar-date";

const DAY_IN_MILLISECONDS = 86_400_000;

/** Real Gregorian days between two years, both included, made with the platform's own calendar. */
export function realDates(firstYear: number, lastYear: number): fc.Arbitrary<CalendarDate> {
  return fc
    .integer({
      min: Date.UTC(firstYear, 0, 1) / DAY_IN_MILLISECONDS,
      max: Date.UTC(lastYear, 11, 31) / DAY_IN_MILLISECONDS,
    })
    .map((days) => dateOf(new Date(days * DAY_IN_MILLISECONDS)));
}

export function dateOf(date: Date): CalendarDate {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
