import { toBuddhistYear } from "../buddhist-era";
import { fiscalPartPeriod, fiscalPartWithDays, type FiscalPart } from "./fiscal-part";
import { parseRange } from "./parse-range";
import { parseYear } from "./parse-year";
import { smallNumber } from "./parse-endpoint";
import type { DatedPeriod, PeriodContext } from "./period-reading";
import { isWord, skipOne, skipWords, type Parsed, type PeriodToken } from "./period-token";

type Tokens = readonly PeriodToken[];

const LAST_QUARTER = 4;

/** Quarters and rounds, with the fiscal year or the days beside them: "ไตรมาสที่ ๑ (…)", "ไตรมาส 1/2568", "รอบ ๖ เดือน (…)". */
export function parseFiscalPart(tokens: Tokens, at: number, context: PeriodContext): Parsed<DatedPeriod> | null {
  const part = parsePart(tokens, at);
  if (part === null) return null;
  const opened = skipOne(tokens, part.next, "open");
  const days = parseRange(tokens, skipWords(tokens, opened, "on-day", "filler"), context);
  if (days !== null && isDated(days.found)) {
    const found = fiscalPartWithDays(part.found, days.found);
    return { found, next: closing(tokens, part.next, days.next) };
  }
  const year = parsePartYear(tokens, part.next);
  return {
    found: fiscalPartPeriod(part.found, year?.found ?? null, context),
    next: year?.next ?? part.next,
  };
}

/** The quarters or the round alone, without what stands beside them. */
export function parsePart(tokens: Tokens, at: number): Parsed<FiscalPart> | null {
  return parseQuarters(tokens, at) ?? parseRound(tokens, at);
}

/** The place after the bracket that was opened at `opened`, if one was. */
export function closing(tokens: Tokens, opened: number, at: number): number {
  return isWord(tokens[opened], "open") ? skipOne(tokens, at, "close") : at;
}

function isDated(found: { readonly kind: string }): found is DatedPeriod {
  return found.kind !== "standing" && found.kind !== "unreadable";
}

function parseQuarters(tokens: Tokens, at: number): Parsed<FiscalPart> | null {
  const first = isWord(tokens[at], "quarter") ? quarterNumber(tokens[at + 1]) : null;
  if (first === null) return null;
  let quarters: readonly number[] = [first];
  let next = at + 2;
  for (
    let more = moreQuarters(tokens, next, first);
    more !== null;
    more = moreQuarters(tokens, next, more.found.at(-1) ?? 0)
  ) {
    quarters = [...quarters, ...more.found];
    ({ next } = more);
  }
  return { found: { part: "quarters", quarters }, next };
}

/** The quarters after `last` that follow it: "- ๔" gives all up to the fourth, "และ ๔" the fourth alone. */
function moreQuarters(tokens: Tokens, at: number, last: number): Parsed<readonly number[]> | null {
  if (!isWord(tokens[at], "to", "and", "comma")) return null;
  const place = skipOne(tokens, at + 1, "quarter");
  const quarter = quarterNumber(tokens[place]);
  if (quarter === null || quarter <= last) return null;
  const between = Array.from({ length: quarter - last }, (_, index) => last + index + 1);
  return { found: isWord(tokens[at], "to") ? between : [quarter], next: place + 1 };
}

function quarterNumber(token: PeriodToken | undefined): number | null {
  const number = smallNumber(token);
  return number !== null && number >= 1 && number <= LAST_QUARTER ? number : null;
}

function parseRound(tokens: Tokens, at: number): Parsed<FiscalPart> | null {
  const months = isWord(tokens[at], "round") ? smallNumber(tokens[at + 1]) : null;
  if ((months !== 6 && months !== 12) || !isWord(tokens[at + 2], "month")) return null;
  const half = isWord(tokens[at + 3], "second") && months === 6 ? "second" : "first";
  return { found: { part: "round", round: months, half }, next: skipOne(tokens, at + 3, "first", "second") };
}

/** The fiscal year (BE) after a quarter or a round: "/2568", "ปีงบประมาณ 2568", "(พ.ศ. 2568)". */
function parsePartYear(tokens: Tokens, at: number): Parsed<number> | null {
  const opened = skipOne(tokens, at, "open", "slash", "of");
  const fiscal = skipOne(tokens, skipWords(tokens, opened, "filler", "of"), "fiscal-year");
  const year = parseYear(tokens, fiscal, opened > at || fiscal > opened);
  return year === null ? null : { found: toBuddhistYear(year.found), next: closing(tokens, at, year.next) };
}
