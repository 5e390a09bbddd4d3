import type { CellValue } from "../sheet/cell-value";
import { compareDates } from "../thai/compare-dates";
import { fiscalYearOf, fiscalYearRange } from "../thai/fiscal-year";
import { readDate } from "../thai/read-date";
import { roundRange } from "../thai/round";

/**
 * When a row falls due: in the first half of the fiscal year, in the second, or in another year; "none" where its last
 * day is absent and "unreadable" where it is none, or a day of the wrong era.
 */
export type DueRound = (typeof DUE_ROUNDS)[number];

export const DUE_ROUNDS = [...(["6", "12", "other-year", "unreadable", "none"] as const)] as const;

/** The round in which a last day falls, of the plan's year (BE) or, where that is not known, of the day's own year. */
export function dueRound(end: CellValue, planYear: number | null): DueRound {
  const reading = readDate(end);
  if (reading.kind === "blank") return "none";
  if (reading.kind !== "date") return "unreadable";
  const year = planYear ?? fiscalYearOf(reading.date);
  const whole = fiscalYearRange(year);
  const isOutside = compareDates(reading.date, whole.start) < 0 || compareDates(reading.date, whole.end) > 0;
  if (isOutside) return "other-year";
  return compareDates(reading.date, roundRange(year, 6).end) <= 0 ? "6" : "12";
}
