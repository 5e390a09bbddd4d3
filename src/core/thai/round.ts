import type { DateRange } from "./date-range";
import { fiscalYearRange } from "./fiscal-year";

/** How many months of the fiscal year a report covers: รอบ 6 เดือน or รอบ 12 เดือน. */
export type Round = 6 | 12;

export const ROUNDS: readonly Round[] = [6, 12];

/** The days a round of a fiscal year (Buddhist Era) covers: 6 ends on 31 March, 12 on 30 September. */
export function roundRange(fiscalYear: number, round: Round): DateRange {
  const whole = fiscalYearRange(fiscalYear);
  return round === 12 ? whole : { start: whole.start, end: { year: whole.end.year, month: 3, day: 31 } };
}
