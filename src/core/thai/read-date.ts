import { isBlank, type CellValue } from "../sheet/cell-value";
import { toGregorianYear } from "./buddhist-era";
import type { CalendarDate } from "./calendar-date";
import { fromExcelSerial } from "./excel-serial";
import { readDateText } from "./read-date-text";
import { FIRST_BUDDHIST_YEAR } from "./year-era";
import { isRealDate } from "./valid-date";

/** What a cell that should hold one day holds. */
export type DateReading =
  /** A day; `form` tells a real Excel date from a date typed as text. */
  | { readonly kind: "date"; readonly date: CalendarDate; readonly form: "serial" | "text" }
  /** A Buddhist Era year typed as if it were Gregorian: `date` is the day meant, `typed` the day that Excel holds. */
  | { readonly kind: "date-in-wrong-era"; readonly date: CalendarDate; readonly typed: CalendarDate }
  | { readonly kind: "blank" }
  | { readonly kind: "not-a-date"; readonly text: string };

/**
 * Reads one day from a cell. A number is an Excel serial; a serial in the Gregorian year 2400 or later is a Buddhist
 * Era year typed into a Gregorian calendar. Text is read as `readDateText` does. A day that does not exist, a period
 * and anything in doubt are "not-a-date".
 */
export function readDate(value: CellValue): DateReading {
  if (isBlank(value)) return { kind: "blank" };
  if (typeof value === "number") return readSerial(value);
  const date = typeof value === "string" ? readDateText(value) : null;
  return date === null ? { kind: "not-a-date", text: String(value) } : { kind: "date", date, form: "text" };
}

function readSerial(serial: number): DateReading {
  const typed = fromExcelSerial(serial);
  if (typed === null) return { kind: "not-a-date", text: String(serial) };
  if (typed.year < FIRST_BUDDHIST_YEAR) return { kind: "date", date: typed, form: "serial" };
  const date = { ...typed, year: toGregorianYear(typed.year) };
  return isRealDate(date) ? { kind: "date-in-wrong-era", date, typed } : { kind: "not-a-date", text: String(serial) };
}
