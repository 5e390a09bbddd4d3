import type { CalendarDate } from "./calendar-date";
import { isRealDate } from "./valid-date";

/** The day as ISO 8601 text with a Gregorian year: "2026-03-31". */
export function formatIso({ year, month, day }: CalendarDate): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Reads "2026-03-31", the year taken as Gregorian. Returns null for any other text and for a day that does not exist. */
export function readIso(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(date) ? date : null;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
