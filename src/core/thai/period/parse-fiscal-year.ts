import { toBuddhistYear } from "../buddhist-era";
import { fiscalYearRange } from "../fiscal-year";
import { datedPeriod } from "./dated-period";
import { fiscalPartPeriod } from "./fiscal-part";
import { parseEndpoint } from "./parse-endpoint";
import { closing, parsePart } from "./parse-fiscal-part";
import { parseYear } from "./parse-year";
import type { DatedPeriod, PeriodContext, StandingPeriod } from "./period-reading";
import { isWord, skipOne, skipWords, type Parsed, type PeriodToken } from "./period-token";

type Tokens = readonly PeriodToken[];
type Years = NonNullable<DatedPeriod["years"]>;

/** Whole years: "ตลอดปีงบประมาณ พ.ศ.๒๕๖๘", "ณ สิ้นปีงบประมาณ", "ปีงบประมาณ 2568 (รอบ ๑๒ เดือน)", "ปี พ.ศ. 2564". */
export function parseFiscalYear(
  tokens: Tokens,
  at: number,
  context: PeriodContext,
): Parsed<DatedPeriod | StandingPeriod> | null {
  const end = skipOne(tokens, skipOne(tokens, at, "at", "every"), "day");
  if (isWord(tokens[end], "end")) return parseYearEnd(tokens, end + 1) ?? parseMonthEnd(tokens, end + 1, context);
  const start = skipWords(tokens, at, "throughout", "filler", "within");
  if (isWord(tokens[start], "fiscal-year", "budget")) return parseNamedYear(tokens, at, start, context);
  return parseBareYear(tokens, start);
}

function parseNamedYear(tokens: Tokens, at: number, start: number, context: PeriodContext): Parsed<DatedPeriod> | null {
  const years = parseYears(tokens, start + 1, isWord(tokens[start], "fiscal-year"));
  if (years === null) return yearlessFiscalYear(tokens, at, start, context);
  const part = parsePart(tokens, skipWords(tokens, years.next, "open", "filler"));
  if (part !== null) {
    const found = fiscalPartPeriod(part.found, years.found.to, context);
    return { found, next: closing(tokens, years.next, part.next) };
  }
  return { found: fiscalYears(years.found), next: years.next };
}

/** "ตลอดปีงบประมาณ" says a time; ปีงบประมาณ alone is only a word. */
function yearlessFiscalYear(
  tokens: Tokens,
  at: number,
  start: number,
  { fiscalYear }: PeriodContext,
): Parsed<DatedPeriod> | null {
  const isTime = tokens.slice(at, start).some((token) => isWord(token, "throughout", "within"));
  if (!isTime || isWord(tokens[start], "budget")) return null;
  if (fiscalYear === undefined) return { found: { kind: "fiscal-year", missing: "year" }, next: start + 1 };
  return {
    found: { ...fiscalYears({ from: fiscalYear, to: fiscalYear }), yearFrom: "context" },
    next: start + 1,
  };
}

function fiscalYears(years: Years): DatedPeriod {
  return {
    kind: "fiscal-year",
    years,
    start: fiscalYearRange(years.from).start,
    end: fiscalYearRange(years.to).end,
  };
}

function parseYearEnd(tokens: Tokens, at: number): Parsed<DatedPeriod | StandingPeriod> | null {
  if (!isWord(tokens[at], "fiscal-year")) return null;
  const year = parseYear(tokens, at + 1, true);
  if (year === null) return { found: { kind: "standing", unit: "fiscal-year-end", every: 1, times: 1 }, next: at + 1 };
  const { end } = fiscalYearRange(toBuddhistYear(year.found));
  return { found: { kind: "day", start: end, end }, next: year.next };
}

/** "สิ้นเดือนมีนาคม 2566": the last day of a month, or the month alone where its year is not known. */
function parseMonthEnd(tokens: Tokens, at: number, context: PeriodContext): Parsed<DatedPeriod> | null {
  const month = parseEndpoint(tokens, at);
  if (month?.found.day !== null) return null;
  const found = datedPeriod("month", month.found, month.found, context);
  if (found.kind === "unreadable") return null;
  const { end, yearFrom } = found;
  if (end === undefined) return { found: { ...found, months: [month.found.month] }, next: month.next };
  return { found: { kind: "day", start: end, end, ...(yearFrom && { yearFrom }) }, next: month.next };
}

/** "ปี 2564", "พ.ศ. 2564", "พ.ศ.๒๕๖๑-๒๕๘๐"; whether calendar or fiscal years are meant, it does not say. */
function parseBareYear(tokens: Tokens, at: number): Parsed<DatedPeriod> | null {
  if (!isWord(tokens[at], "year", "buddhist-era", "common-era")) return null;
  const years = parseYears(tokens, at, false);
  return years === null ? null : { found: { kind: "year", years: years.found }, next: years.next };
}

function parseYears(tokens: Tokens, at: number, shortAllowed: boolean): Parsed<Years> | null {
  const first = parseYear(tokens, at, shortAllowed);
  if (first === null) return null;
  const from = toBuddhistYear(first.found);
  const last = isWord(tokens[first.next], "to")
    ? parseYear(tokens, skipOne(tokens, first.next + 1, "fiscal-year"), shortAllowed)
    : null;
  if (last === null || last.found < first.found) return { found: { from, to: from }, next: first.next };
  return { found: { from, to: toBuddhistYear(last.found) }, next: last.next };
}
