import { toGregorianYear } from "./buddhist-era";

/** Written years from here on are Buddhist Era: BE 2400 is CE 1857, and no plan reaches CE 2400. */
export const FIRST_BUDDHIST_YEAR = 2400;

const LAST_BUDDHIST_YEAR = 2999;
const FIRST_GREGORIAN_YEAR = 1900;

/** What stands before a year: พ.ศ. (BE), ค.ศ. (CE) or nothing. */
export type WrittenEra = "BE" | "CE" | null;

/**
 * The Gregorian year of a written four-digit year. Without an era 1900-2399 is CE and 2400-2999 is BE.
 * Returns null for other years and where the era contradicts the number.
 */
export function gregorianYearOf(written: number, era: WrittenEra): number | null {
  if (written >= FIRST_BUDDHIST_YEAR && written <= LAST_BUDDHIST_YEAR)
    return era === "CE" ? null : toGregorianYear(written);
  if (written >= FIRST_GREGORIAN_YEAR && written < FIRST_BUDDHIST_YEAR) return era === "BE" ? null : written;
  return null;
}

/** The Gregorian year of a two-digit Buddhist Era year of this century, 2500-2599: 66 gives 2023. A CE mark gives null. */
export function gregorianYearOfShort(written: number, era: WrittenEra): number | null {
  return era === "CE" ? null : toGregorianYear(2500 + written);
}
