import type { CalendarDate } from "./calendar-date";
import type { DateRange } from "./date-range";

/** Negative when the first day is earlier, positive when it is later, 0 when both are the same day. */
export function compareDates(first: CalendarDate, second: CalendarDate): number {
  return first.year - second.year || first.month - second.month || first.day - second.day;
}

/** Whether a day lies in a range; the first and the last day count. A reversed range holds no day. */
export function isWithin(date: CalendarDate, { start, end }: DateRange): boolean {
  return compareDates(start, date) <= 0 && compareDates(date, end) <= 0;
}
