import type { CalendarDate } from "./calendar-date";

const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_FOUR_YEARS = 1461;
// Counting years from 1 March puts the leap day last, so that month lengths follow one linear formula.
const DAYS_FROM_YEAR_0_TO_1970 = 719_468;

/** Days since 1 January 1970 (negative before it) of a real Gregorian day. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = (month + 9) % 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_400_YEARS + yearOfEra * 365 + leapDays + dayOfYear - DAYS_FROM_YEAR_0_TO_1970;
}

/** The Gregorian day that lies a whole number of days after 1 January 1970. */
export function dateOfDayNumber(days: number): CalendarDate {
  const shifted = days + DAYS_FROM_YEAR_0_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = yearWithinEra(dayOfEra);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

function yearWithinEra(dayOfEra: number): number {
  const leapDaysBefore =
    Math.floor(dayOfEra / (DAYS_IN_FOUR_YEARS - 1)) -
    Math.floor(dayOfEra / 36_524) +
    Math.floor(dayOfEra / (DAYS_IN_400_YEARS - 1));
  return Math.floor((dayOfEra - leapDaysBefore) / 365);
}
