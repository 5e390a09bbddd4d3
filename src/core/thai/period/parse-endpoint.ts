import { gregorianYearOf } from "../year-era";
import { parseYear } from "./parse-year";
import { isWord, skipOne, skipWords, type Parsed, type PeriodToken, type PeriodWord } from "./period-token";

/** A day or a month as one end of a period. The year is Gregorian, null when not said; day is null for a month. */
export interface Endpoint {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** Whether it is a short month name with nothing beside it, which in a sentence may be another abbreviation. */
  readonly doubtful: boolean;
}

/** One day or one month, in words or numbers, with or without a year. */
export function parseEndpoint(tokens: readonly PeriodToken[], at: number): Parsed<Endpoint> | null {
  return parseDay(tokens, at) ?? parseMonth(tokens, at);
}

/** One day: "23 มกราคม 2566", "วันที่ 23 เดือน ม.ค. 66", "23/1/2566", "2566-01-23", "23 มกราคม". */
export function parseDay(tokens: readonly PeriodToken[], at: number): Parsed<Endpoint> | null {
  const start = skipWords(tokens, at, "on-day", "weekday");
  return parseNumericDay(tokens, start) ?? parseNamedDay(tokens, start);
}

function parseNamedDay(tokens: readonly PeriodToken[], at: number): Parsed<Endpoint> | null {
  const day = smallNumber(tokens[at]);
  if (day === null) return null;
  const joined = skipOne(tokens, at + 1, "to", "slash");
  const month = tokens[skipOne(tokens, joined, "month")];
  if (month?.kind !== "month") return null;
  const next = skipOne(tokens, joined, "month") + 1;
  const year = parseYearAfterMonth(tokens, next, joined > at + 1);
  return {
    found: { year: year?.found ?? null, month: month.month, day, doubtful: false },
    next: year?.next ?? next,
  };
}

function parseMonth(tokens: readonly PeriodToken[], at: number): Parsed<Endpoint> | null {
  const named = skipOne(tokens, at, "month");
  const month = tokens[named];
  if (month?.kind !== "month") return null;
  const year = parseYearAfterMonth(tokens, named + 1, true);
  return {
    found: {
      year: year?.found ?? null,
      month: month.month,
      day: null,
      doubtful: month.short && year === null && named === at,
    },
    next: year?.next ?? named + 1,
  };
}

/** A dash or slash may join the year to the month ("ม.ค.-66"), unless what follows it is a day. */
function parseYearAfterMonth(tokens: readonly PeriodToken[], at: number, mayBeJoined: boolean): Parsed<number> | null {
  const beside = parseYear(tokens, at, true);
  if (beside !== null || !mayBeJoined || !isWord(tokens[at], "to", "slash")) return beside;
  return tokens[at + 1]?.kind === "number" && !isDayAhead(tokens, at + 1) ? parseYear(tokens, at + 1, true) : null;
}

function isDayAhead(tokens: readonly PeriodToken[], at: number): boolean {
  return parseNumericDay(tokens, at) !== null || isWord(tokens[at + 1], "month");
}

function parseNumericDay(tokens: readonly PeriodToken[], at: number): Parsed<Endpoint> | null {
  const [first, second, third] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  const month = smallNumber(second);
  if (month === null || month < 1 || month > 12 || !isSeparator(tokens, at + 1, "slash", "to", "dot")) return null;
  const year = longYear(first) ?? longYear(third);
  const day = longYear(first) === null ? smallNumber(first) : smallNumber(third);
  return year === null || day === null ? null : { found: { year, month, day, doubtful: false }, next: at + 5 };
}

/** The Gregorian year of a number of four digits. */
function longYear(token: PeriodToken | undefined): number | null {
  return token?.kind === "number" && token.digits === 4 ? gregorianYearOf(token.value, null) : null;
}

function isSeparator(tokens: readonly PeriodToken[], at: number, ...words: readonly PeriodWord[]): boolean {
  return words.some((word) => isWord(tokens[at], word) && isWord(tokens[at + 2], word));
}

/** A number of one or two digits; null for anything else. */
export function smallNumber(token: PeriodToken | undefined): number | null {
  return token?.kind === "number" && token.digits <= 2 ? token.value : null;
}
