import type { DigitStyle } from "../sheet/sheet-plan";
import { toBuddhistYear } from "./buddhist-era";
import type { CalendarDate } from "./calendar-date";
import { toThaiDigits } from "./digits";
import { MONTH_NAMES, type MonthName } from "./month-names";
import { isRealDate } from "./valid-date";

/** The day in full with a Buddhist Era year: "๒๓ มกราคม ๒๕๖๖" or "23 มกราคม 2566". A day that does not exist gives "". */
export function formatDate(date: CalendarDate, digits: DigitStyle): string {
  return written(date, digits, "full");
}

/** The day with a short month and a four-digit Buddhist Era year: "23 ม.ค. 2566". A day that does not exist gives "". */
export function formatShortDate(date: CalendarDate, digits: DigitStyle): string {
  return written(date, digits, "short");
}

function written(date: CalendarDate, digits: DigitStyle, form: keyof MonthName): string {
  const month = MONTH_NAMES[date.month - 1];
  if (month === undefined || !isRealDate(date)) return "";
  const text = `${String(date.day)} ${month[form]} ${String(toBuddhistYear(date.year))}`;
  return digits === "thai" ? toThaiDigits(text) : text;
}
