import type { CalendarDate } from "./calendar-date";

/** The days from start to end, both included. */
export interface DateRange {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}
