import type { CalendarDate } from "./calendar-date";

/** Whether the Gregorian calendar has this day, from 1 January 1 to 31 December 9999. Fractions and NaN are refused. */
export function isRealDate({ year, month, day }: CalendarDate): boolean {
  return isWhole(year, 1, 9999) && isWhole(month, 1, 12) && isWhole(day, 1, daysInMonth(year, month));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}
