import type { CalendarDate } from "./calendar-date";
import { toArabicDigits } from "./digits";
import { withoutInvisible } from "./invisible-characters";
import { readMonth } from "./read-month";
import { isRealDate } from "./valid-date";
import { gregorianYearOf, gregorianYearOfShort, type WrittenEra } from "./year-era";

const LEAD_IN = /^(?:(?:เมื่อ|ณ)?\s*วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)?\s*ที่\s*)/u;
const DAY_FIRST = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})$/u;
const YEAR_FIRST = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/u;
const NAMED_MONTH = /^(\d{1,2})([^\d]+)(\d{4}|\d{2})$/u;
const MONTH_AND_ERA = /^[\s/-]*(?:เดือน\s*)?([^/-]+?)[\s/-]*(?:([พค])\s*\.*\s*ศ[\s.]*)?$/u;

/**
 * Reads one day from Thai text. Day before month before year; Thai, Arabic or mixed digits; full or short month names;
 * four-digit BE or CE years; two-digit years are BE 25xx and only beside a month's name; "วันที่", a weekday, "เดือน"
 * and "พ.ศ." may stand with them. Returns null for a day that does not exist, for a period and for any other text.
 */
export function readDateText(text: string): CalendarDate | null {
  const plain = toArabicDigits(withoutInvisible(text)).trim().replace(LEAD_IN, "");
  const date = readDayFirst(plain) ?? readYearFirst(plain) ?? readNamedMonth(plain);
  return date !== null && isRealDate(date) ? date : null;
}

function readDayFirst(text: string): CalendarDate | null {
  const match = DAY_FIRST.exec(text);
  return match === null ? null : dateOf(gregorianYearOf(Number(match[4]), null), Number(match[3]), Number(match[1]));
}

function readYearFirst(text: string): CalendarDate | null {
  const match = YEAR_FIRST.exec(text);
  return match === null ? null : dateOf(gregorianYearOf(Number(match[1]), null), Number(match[3]), Number(match[4]));
}

function readNamedMonth(text: string): CalendarDate | null {
  const [, day = "", middle = "", year = ""] = NAMED_MONTH.exec(text) ?? [];
  const [, name = "", eraLetter] = MONTH_AND_ERA.exec(middle) ?? [];
  const era = eraOf(eraLetter);
  const gregorian = year.length === 4 ? gregorianYearOf(Number(year), era) : gregorianYearOfShort(Number(year), era);
  return dateOf(gregorian, readMonth(name), Number(day));
}

function eraOf(letter: string | undefined): WrittenEra {
  if (letter === undefined) return null;
  return letter === "พ" ? "BE" : "CE";
}

function dateOf(year: number | null, month: number | null, day: number): CalendarDate | null {
  return year === null || month === null ? null : { year, month, day };
}
