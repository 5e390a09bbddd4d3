import { FRAMEWORKS } from "../core/frameworks";
import type { CalendarDate } from "../core/thai/calendar-date";
import { fiscalYearOf } from "../core/thai/fiscal-year";

/** The years (BE) whose rules we hold, newest first. */
export const ASSESSED_YEARS: readonly number[] = FRAMEWORKS.map(({ fiscalYear }) => fiscalYear).sort((a, b) => b - a);

/** Whether a year's rules (BE) are only a stand-in until its own are published. */
export function isProvisional(year: number): boolean {
  return FRAMEWORKS.some(({ fiscalYear, status }) => fiscalYear === year && status === "provisional");
}

/** The newest result's year (BE). Results come out in July or August, so for most of a year it is the year before. */
export function newestResultYear(today: CalendarDate): number {
  return fiscalYearOf(today) - 1;
}

/** The newest result's year (BE) where its rules are known, else the newest year with rules of its own. */
export function defaultAssessedYear(today: CalendarDate): number {
  const newest = newestResultYear(today);
  return ASSESSED_YEARS.includes(newest) ? newest : (ASSESSED_YEARS.find((year) => !isProvisional(year)) ?? newest);
}
