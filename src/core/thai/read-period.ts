import { isBlank, type CellValue } from "../sheet/cell-value";
import { findPeriods } from "./find-periods";
import { parsePeriod } from "./period/parse-period";
import { isWord, skipWords, type PeriodToken } from "./period/period-token";
import { periodTokens } from "./period/period-tokens";
import type { PeriodContext, PeriodFacts, PeriodReading } from "./period/period-reading";
import { visibleText } from "./period/visible-text";
import { readDate } from "./read-date";

const CONTINUOUS = /^(?:(?:ดำเนินการ)?(?:อย่าง)?ต่อเนื่อง)?(?:ตลอด(?:ทั้ง)?(?:ปี|เวลา))?$/u;
const FIRST_YEAR_ALONE = 2500;
const LAST_YEAR_ALONE = 2599;

/**
 * Reads a cell that says when: one day, month, range, quarter, round, fiscal year or rhythm, in any notation of Thai
 * documents. A number is an Excel date, but 2500 to 2599 is a year (BE). A year that is not written comes from
 * `context` or is said to be missing. Two periods in one cell, a day that does not exist and any other text are
 * "unreadable", with the reason. `typed` is the cell's text, trimmed.
 */
export function readPeriod(value: CellValue, context: PeriodContext = {}): PeriodReading {
  const typed = value === null ? "" : String(value).trim();
  if (isBlank(value)) return { kind: "unreadable", reason: "blank", typed };
  const facts = typeof value === "number" ? readNumber(value) : readText(typed, context);
  return { ...facts, typed };
}

function readNumber(value: number): PeriodFacts {
  if (Number.isInteger(value) && value >= FIRST_YEAR_ALONE && value <= LAST_YEAR_ALONE) return yearAlone(value);
  const reading = readDate(value);
  if (reading.kind !== "date" && reading.kind !== "date-in-wrong-era")
    return { kind: "unreadable", reason: "not-a-period" };
  return { kind: "day", start: reading.date, end: reading.date };
}

function yearAlone(year: number): PeriodFacts {
  return { kind: "year", years: { from: year, to: year } };
}

function readText(typed: string, context: PeriodContext): PeriodFacts {
  const { text } = visibleText(typed);
  const tokens = withoutWrapping(periodTokens(text));
  if (/^\s*25\d\d\s*$/u.test(text)) return yearAlone(Number(text));
  const parsed = parsePeriod(tokens, 0, context);
  if (parsed !== null && skipWords(tokens, parsed.next, "dot", "comma", "times") >= tokens.length) return parsed.found;
  if (CONTINUOUS.test(text.replace(/\s/gu, ""))) return { kind: "standing", unit: "continuous", every: 1, times: 1 };
  return { kind: "unreadable", reason: findPeriods(typed, context).length > 1 ? "several" : "not-a-period" };
}

/** Without a bullet before and a pair of brackets around the whole. */
function withoutWrapping(tokens: readonly PeriodToken[]): readonly PeriodToken[] {
  const start = isWord(tokens[0], "to") ? 1 : 0;
  const bare = tokens.slice(start);
  const last = bare.length - 1;
  const isWrapped = isWord(bare[0], "open") && bare.findIndex((token) => isWord(token, "close")) === last;
  return isWrapped ? bare.slice(1, last) : bare;
}
