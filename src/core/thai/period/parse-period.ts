import { parseFiscalPart, closing, parsePart } from "./parse-fiscal-part";
import { fiscalPartWithDays } from "./fiscal-part";
import { parseFiscalYear } from "./parse-fiscal-year";
import { parseRange } from "./parse-range";
import { parseStanding } from "./parse-standing";
import type { PeriodContext, PeriodFacts } from "./period-reading";
import { isWord, skipWords, type Parsed, type PeriodToken } from "./period-token";

type Tokens = readonly PeriodToken[];

/** The period that begins at a token, or null. Words that only lead in (เมื่อ, ระหว่าง, ในช่วง) may stand before it. */
export function parsePeriod(tokens: Tokens, at: number, context: PeriodContext): Parsed<PeriodFacts> | null {
  const start = skipWords(tokens, at, "filler", "at");
  const whole =
    parseStanding(tokens, start) ?? parseFiscalYear(tokens, at, context) ?? parseFiscalYear(tokens, start, context);
  if (whole !== null) return withDeadline(whole, tokens, at);
  const inside = skipWords(tokens, start, "filler", "within", "at");
  const found = parseFiscalPart(tokens, inside, context) ?? parseRangeAndPart(tokens, inside, context);
  return found === null ? null : withDeadline(found, tokens, at);
}

/** Days with the quarter or round behind them: "ต.ค. – ธ.ค. 67 (ไตรมาสที่ ๑)". */
function parseRangeAndPart(tokens: Tokens, at: number, context: PeriodContext): Parsed<PeriodFacts> | null {
  const days = parseRange(tokens, at, context);
  if (days?.found.kind !== "range" || !isWord(tokens[days.next], "open")) return days;
  const part = parsePart(tokens, days.next + 1);
  if (part === null || !isWord(tokens[part.next], "close")) return days;
  return { found: fiscalPartWithDays(part.found, days.found), next: closing(tokens, days.next, part.next) };
}

function withDeadline(parsed: Parsed<PeriodFacts>, tokens: Tokens, at: number): Parsed<PeriodFacts> {
  const { found, next } = parsed;
  if (found.kind === "standing" || found.kind === "unreadable") return parsed;
  const lead = tokens.slice(at, skipWords(tokens, at, "filler", "at", "within"));
  return lead.some((token) => isWord(token, "within")) ? { found: { ...found, deadline: true }, next } : parsed;
}
