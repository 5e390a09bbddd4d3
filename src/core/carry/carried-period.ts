import { isWithin } from "../thai/compare-dates";
import { toExcelSerial } from "../thai/excel-serial";
import { fiscalYearRange } from "../thai/fiscal-year";
import type { OldPeriod } from "./source-row";

/** Excel serials. */
export interface CarriedPeriod {
  readonly start: number | null;
  readonly end: number | null;
}

/**
 * The days of an old period where all of them lie in the plan's fiscal year (BE). Every other period stays words: a day
 * is never moved to another year.
 */
export function carriedPeriod({ start, end }: OldPeriod, planYear: number): CarriedPeriod {
  const range = fiscalYearRange(planYear);
  const isInside = [start, end].every((day) => day === null || isWithin(day, range));
  if (!isInside) return { start: null, end: null };
  return { start: start === null ? null : toExcelSerial(start), end: end === null ? null : toExcelSerial(end) };
}
