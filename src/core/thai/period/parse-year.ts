import { gregorianYearOf, gregorianYearOfShort, type WrittenEra } from "../year-era";
import { isWord, skipOne, type Parsed, type PeriodToken } from "./period-token";

/**
 * A year, with the words ปี, พ.ศ. or ค.ศ. before it or without; gives the Gregorian year. Two digits are BE 25xx and a
 * year only where `shortAllowed` says so, that is beside a month or after ปีงบประมาณ.
 */
export function parseYear(tokens: readonly PeriodToken[], at: number, shortAllowed: boolean): Parsed<number> | null {
  const era = skipOne(tokens, at, "year");
  const place = skipOne(tokens, era, "buddhist-era", "common-era");
  const token = tokens[place];
  if (token?.kind !== "number") return null;
  const written = eraOf(place > era ? tokens[era] : undefined);
  const year = yearOf(token, written, shortAllowed && !isListNumber(tokens, place));
  return year === null ? null : { found: year, next: place + 1 };
}

function yearOf(token: PeriodToken & { kind: "number" }, era: WrittenEra, shortAllowed: boolean): number | null {
  if (token.digits === 4) return gregorianYearOf(token.value, era);
  return token.digits === 2 && shortAllowed ? gregorianYearOfShort(token.value, era) : null;
}

function eraOf(token: PeriodToken | undefined): WrittenEra {
  if (isWord(token, "buddhist-era")) return "BE";
  return isWord(token, "common-era") ? "CE" : null;
}

/** Whether "10." or "10" before a month begins what follows: the next point of a list, the next date. */
function isListNumber(tokens: readonly PeriodToken[], at: number): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (after?.kind === "month") return true;
  const following = tokens[at + 2];
  const goesOn = following?.kind === "word" && !isWord(following, "to", "close", "and");
  return isWord(after, "dot") && after?.from === token?.to && goesOn;
}
