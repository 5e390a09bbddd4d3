/** A calendar day without a clock or a time zone. Years are Gregorian (CE); month 1-12, day 1-31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
