import type { CalendarDate } from "../core/thai/calendar-date";

/** Today in the person's time zone, as a Gregorian day. */
export interface Clock {
  today(): CalendarDate;
}
