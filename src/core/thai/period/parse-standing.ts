import { parseEndpoint, smallNumber } from "./parse-endpoint";
import { parseRange, skipEveryYear } from "./parse-range";
import type { RhythmUnit, StandingPeriod } from "./period-reading";
import { isWord, skipOne, skipWords, type Parsed, type PeriodToken, type PeriodWord } from "./period-token";

type Tokens = readonly PeriodToken[];

const UNITS: Readonly<Partial<Record<PeriodWord, RhythmUnit>>> = {
  day: "day",
  week: "week",
  weekday: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  "fiscal-year": "year",
};

/** What comes again: "ทุก ๖ เดือน", "ทุกเดือน", "รายไตรมาส", "ไตรมาสละ ๑ ครั้ง", "ทุกวันที่ ๕ ของเดือน", "ของทุกปี". */
export function parseStanding(tokens: Tokens, at: number): Parsed<StandingPeriod> | null {
  const start = skipWords(tokens, at, "at-least");
  const rhythm =
    parseDayOfMonth(tokens, start) ?? parseEvery(tokens, start) ?? parseEach(tokens, start) ?? parsePer(tokens, start);
  return rhythm === null ? null : withMonths(tokens, rhythm);
}

function parseEvery(tokens: Tokens, at: number): Parsed<StandingPeriod> | null {
  const every = skipOne(tokens, at, "of");
  if (!isWord(tokens[every], "every")) return null;
  const count = smallNumber(tokens[every + 1]);
  const place = every + (count === null ? 1 : 2);
  const month = count === null ? parseEndpoint(tokens, place) : null;
  if (month?.found.day === null && month.found.year === null) {
    const months = [month.found.month];
    return { found: { kind: "standing", unit: "year", every: 1, times: 1, months }, next: month.next };
  }
  const unit = unitAt(tokens, place);
  if (unit === null || count === 0) return null;
  return { found: { kind: "standing", unit, every: count ?? 1, times: 1 }, next: place + 1 };
}

function parseEach(tokens: Tokens, at: number): Parsed<StandingPeriod> | null {
  const unit = isWord(tokens[at], "each") ? unitAt(tokens, at + 1) : null;
  return unit === null ? null : { found: { kind: "standing", unit, every: 1, times: 1 }, next: at + 2 };
}

function parsePer(tokens: Tokens, at: number): Parsed<StandingPeriod> | null {
  const unit = unitAt(tokens, at);
  if (unit === null || !isWord(tokens[at + 1], "per")) return null;
  const times = smallNumber(tokens[at + 2]);
  const place = at + (times === null ? 2 : 3);
  if (!isWord(tokens[place], "times") || times === 0) return null;
  return { found: { kind: "standing", unit, every: 1, times: times ?? 1 }, next: place + 1 };
}

/** "ทุกวันที่ ๕ ของเดือน", "วันที่ 5 ของทุกเดือน". */
function parseDayOfMonth(tokens: Tokens, at: number): Parsed<StandingPeriod> | null {
  const lead = skipOne(tokens, at, "every");
  const day = isWord(tokens[lead], "on-day") ? smallNumber(tokens[lead + 1]) : null;
  if (day === null || day < 1 || day > 31 || !isWord(tokens[lead + 2], "of")) return null;
  const every = skipOne(tokens, lead + 3, "every");
  if (!isWord(tokens[every], "month") || (lead === at && every === lead + 3)) return null;
  return { found: { kind: "standing", unit: "month", every: 1, times: 1, day }, next: every + 1 };
}

function unitAt(tokens: Tokens, at: number): RhythmUnit | null {
  const token = tokens[at];
  return token?.kind === "word" ? (UNITS[token.word] ?? null) : null;
}

/** The months of the rhythm, where they follow: "ทุก ๖ เดือน ภายในเดือนเมษายน และเดือนตุลาคม ของทุกปี". */
function withMonths(tokens: Tokens, rhythm: Parsed<StandingPeriod>): Parsed<StandingPeriod> {
  const start = skipOne(tokens, rhythm.next, "within");
  const named = start > rhythm.next ? parseRange(tokens, start, {}) : null;
  if (named === null || rhythm.found.months !== undefined) return skipYears(tokens, rhythm);
  const { found, next } = named;
  if (found.kind !== "standing" && found.kind !== "month") return rhythm;
  return found.months === undefined || (found.kind === "month" && found.missing === undefined)
    ? rhythm
    : { found: { ...rhythm.found, months: found.months }, next };
}

function skipYears(tokens: Tokens, rhythm: Parsed<StandingPeriod>): Parsed<StandingPeriod> {
  return { found: rhythm.found, next: skipEveryYear(tokens, rhythm.next) };
}
