import type { CalendarDate } from "./calendar-date";
import { dateOfDayNumber, dayNumber } from "./day-number";
import { isRealDate } from "./valid-date";

// Excel counts a 29 February 1900 that never was, as serial 60; days before it are one less off the calendar.
const FALSE_LEAP_DAY = 60;
const SERIAL_OF_1970 = 25_569;
const LAST_SERIAL = 2_958_465;

/**
 * The day of an Excel serial (1900 date system; 1 is 1 January 1900). The fraction is the time of day and is ignored.
 * Returns null below 1, above 31 December 9999, for 60 (Excel's 29 February 1900) and for NaN.
 */
export function fromExcelSerial(serial: number): CalendarDate | null {
  const days = Math.floor(serial);
  if (!(days >= 1 && days <= LAST_SERIAL) || days === FALSE_LEAP_DAY) return null;
  return dateOfDayNumber(days - SERIAL_OF_1970 + (days < FALSE_LEAP_DAY ? 1 : 0));
}

/** The Excel serial of a day: 31 March 2026 gives 46112. Returns null before 1900 and for a day that does not exist. */
export function toExcelSerial(date: CalendarDate): number | null {
  if (!isRealDate(date) || date.year < 1900) return null;
  const serial = dayNumber(date) + SERIAL_OF_1970;
  return serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
}
