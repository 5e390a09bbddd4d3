import { datedPeriod } from "./dated-period";
import { parseDay, parseEndpoint, smallNumber, type Endpoint } from "./parse-endpoint";
import type { DatedPeriod, PeriodContext, StandingPeriod, UnreadablePeriod } from "./period-reading";
import { isWord, skipOne, skipWords, type Parsed, type PeriodToken } from "./period-token";

type Tokens = readonly PeriodToken[];

/** Days and months: a day, a month, several months, or a range between any two of them, or every year's month or day. */
export function parseRange(
  tokens: Tokens,
  at: number,
  context: PeriodContext,
): Parsed<DatedPeriod | StandingPeriod | UnreadablePeriod> | null {
  const days = parseDaysOfMonth(tokens, at);
  if (days !== null) return { found: datedPeriod("range", days.found[0], days.found[1], context), next: days.next };
  const first = parseEndpoint(tokens, at);
  if (first === null) return null;
  const last = parseSecondEnd(tokens, first.next);
  if (last !== null) return { found: datedPeriod("range", first.found, last.found, context), next: last.next };
  return parseListOrOne(tokens, first, context);
}

/** "15 - 20 มกราคม 2566" and "1 ถึงวันที่ 5 ม.ค. 66": two days of one month. */
function parseDaysOfMonth(tokens: Tokens, at: number): Parsed<readonly [Endpoint, Endpoint]> | null {
  const start = skipWords(tokens, at, "on-day", "weekday");
  const day = smallNumber(tokens[start]);
  if (day === null || !isWord(tokens[start + 1], "to")) return null;
  const last = parseDay(tokens, skipWords(tokens, start + 1, "to", "filler"));
  const isNumeric = isWord(tokens[start + 3], "to") && tokens[start + 4]?.kind === "number";
  return last === null || isNumeric ? null : { found: [{ ...last.found, day }, last.found], next: last.next };
}

function parseSecondEnd(tokens: Tokens, at: number): Parsed<Endpoint> | null {
  return isWord(tokens[at], "to") ? parseEndpoint(tokens, skipWords(tokens, at, "to", "filler")) : null;
}

function parseListOrOne(
  tokens: Tokens,
  first: Parsed<Endpoint>,
  context: PeriodContext,
): Parsed<DatedPeriod | StandingPeriod | UnreadablePeriod> {
  const { ends, next } =
    first.found.day === null ? parseMonthList(tokens, first) : { ends: [first.found], next: first.next };
  const yearly = skipEveryYear(tokens, next);
  if (yearly > next) return { found: everyYear(ends), next: yearly };
  const last = ends.at(-1) ?? first.found;
  if (last.day !== null) return { found: datedPeriod("day", last, last, context), next };
  const found = datedPeriod("month", first.found, last, context);
  return { found: found.kind === "unreadable" ? found : { ...found, months: ends.map(({ month }) => month) }, next };
}

/** "เมษายน และเดือนตุลาคม 2566": months one after the other, the year after the last. */
function parseMonthList(tokens: Tokens, first: Parsed<Endpoint>): { ends: readonly Endpoint[]; next: number } {
  const ends = [first.found];
  let { next } = first;
  while (isWord(tokens[next], "and", "comma")) {
    const following = parseEndpoint(tokens, skipWords(tokens, next, "and", "comma", "filler", "within"));
    if (following?.found.day !== null) break;
    ends.push(following.found);
    ({ next } = following);
  }
  return { ends, next };
}

/** The place after "ของทุกปี", or `at` where it does not stand. */
export function skipEveryYear(tokens: Tokens, at: number): number {
  const every = skipOne(tokens, at, "of");
  return isWord(tokens[every], "every") && isWord(tokens[every + 1], "year", "fiscal-year") ? every + 2 : at;
}

function everyYear(ends: readonly Endpoint[]): StandingPeriod {
  const day = ends[0]?.day ?? null;
  const months = ends.map(({ month }) => month);
  return { kind: "standing", unit: "year", every: 1, times: months.length, months, ...(day !== null && { day }) };
}
