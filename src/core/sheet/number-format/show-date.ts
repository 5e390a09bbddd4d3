import { toBuddhistYear } from "../../thai/buddhist-era";
import type { CalendarDate } from "../../thai/calendar-date";
import { dayNumber } from "../../thai/day-number";
import { fromExcelSerial } from "../../thai/excel-serial";
import { MONTH_NAMES, type MonthName } from "../../thai/month-names";
import { ENGLISH_DAYS, ENGLISH_MONTHS, THAI_DAYS } from "./data/calendar-names";
import type { FormatLocale } from "./format-locale";
import type { FormatPiece } from "./format-section";

const SECONDS_A_DAY = 86_400;
const DATE_CODE = /^(?:[ymdhsbge]+|\[[hms]+\]|am\/pm|a\/p)$/u;
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** Whether a section shows a day or a time. */
export function isDateFormat(pieces: readonly FormatPiece[]): boolean {
  return pieces.some(({ kind, text }) => kind === "code" && DATE_CODE.test(text));
}

interface Moment {
  readonly date: CalendarDate | null;
  /** Of the whole serial, for spans beyond a day. */
  readonly seconds: number;
  readonly isHalved: boolean;
  readonly locale: FormatLocale;
}

/** A serial number as the section's codes write it; null where it is no day that Excel can show. */
export function showDate(serial: number, pieces: readonly FormatPiece[], locale: FormatLocale): string | null {
  const date = fromExcelSerial(serial);
  const needsDay = pieces.some(({ kind, text }) => kind === "code" && /^[ydbge]/u.test(text));
  if (serial < 0 || (date === null && needsDay)) return null;
  const isHalved = pieces.some(({ text, kind }) => kind === "code" && (text === "am/pm" || text === "a/p"));
  const moment = { date, seconds: Math.round(serial * SECONDS_A_DAY), isHalved, locale };
  return pieces.map((piece, index) => shown(piece, moment, isMinute(pieces, index))).join("");
}

/** "m" after hours or before seconds is a minute. */
function isMinute(pieces: readonly FormatPiece[], at: number): boolean {
  const codes = (part: readonly FormatPiece[]) => part.filter(({ kind }) => kind === "code").map(({ text }) => text);
  const before = codes(pieces.slice(0, at)).at(-1) ?? "";
  const after = codes(pieces.slice(at + 1))[0] ?? "";
  return /^\[?h/u.test(before) || /^\[?s/u.test(after);
}

function shown({ kind, text }: FormatPiece, moment: Moment, isMinute: boolean): string {
  if (kind === "literal") return text;
  const first = text.replace("[", "").charAt(0);
  const { date } = moment;
  if (first === "m" && !isMinute && !text.startsWith("[")) return date === null ? "" : monthText(date, text, moment);
  if ("hmsa".includes(first)) return timeText(text, moment);
  return date === null ? text : dayText(date, text, moment);
}

function monthText({ month }: CalendarDate, code: string, { locale }: Moment): string {
  if (code.length <= 2) return String(month).padStart(code.length, "0");
  const { full, short } = monthName(month, locale);
  if (code.length === 5) return full.charAt(0);
  return code.length === 3 ? short : full;
}

function monthName(month: number, { months }: FormatLocale): MonthName {
  const english = ENGLISH_MONTHS[month - 1] ?? "";
  const thai = months === "thai" ? MONTH_NAMES[month - 1] : undefined;
  return thai ?? { full: english, short: english.slice(0, 3) };
}

function dayText(date: CalendarDate, code: string, { locale }: Moment): string {
  switch (code.charAt(0)) {
    case "d":
      return code.length <= 2 ? String(date.day).padStart(code.length, "0") : weekday(date, code, locale);
    case "b":
      return yearText(toBuddhistYear(date.year), code.length);
    case "y":
    case "e":
      return yearText(
        locale.isBuddhist ? toBuddhistYear(date.year) : date.year,
        code.startsWith("e") ? 4 : code.length,
      );
    default:
      return "";
  }
}

function yearText(year: number, letters: number): string {
  return letters <= 2 ? String(year % 100).padStart(2, "0") : String(year);
}

function weekday(date: CalendarDate, code: string, { months }: FormatLocale): string {
  const index = (((dayNumber(date) + FIRST_WEEKDAY) % 7) + 7) % 7;
  if (months === "thai") return (code.length === 3 ? THAI_DAYS[index]?.short : THAI_DAYS[index]?.full) ?? "";
  const name = ENGLISH_DAYS[index] ?? "";
  return code.length === 3 ? name.slice(0, 3) : name;
}

function timeText(code: string, { seconds, isHalved }: Moment): string {
  const hours = Math.floor(seconds / 3600);
  const ofDay = hours % 24;
  const letters = code.replace(/[[\]]/gu, "").length;
  const isSpan = code.startsWith("[");
  const padded = (number: number) => String(number).padStart(letters, "0");
  switch (code.replace("[", "").charAt(0)) {
    case "h":
      return padded(isSpan ? hours : isHalved ? ofDay % 12 || 12 : ofDay);
    case "m":
      return padded(isSpan ? Math.floor(seconds / 60) : Math.floor(seconds / 60) % 60);
    case "s":
      return padded(isSpan ? seconds : seconds % 60);
    default:
      return ofDay < 12 ? "AM" : "PM";
  }
}
