import type { CellValue } from "../sheet/cell-value";
import type { CalendarDate } from "../thai/calendar-date";
import { compareDates } from "../thai/compare-dates";
import { readDate } from "../thai/read-date";
import { readPeriod } from "../thai/read-period";
import { roundRange, type Round } from "../thai/round";
import type { ReportMeasure, ReportRow } from "./report-row";

export interface MeasuresOfRound {
  /** The measures with the rows that belong to the round. */
  readonly measures: readonly ReportMeasure[];
  /** Rows whose period begins after the last day of the round, by measure. */
  readonly later: readonly ReportMeasure[];
}

/**
 * Parts what a report of a round is about from what is planned for later. A row whose first day is not known belongs to
 * every round, and without a plan year (BE) all rows do: nothing is left away on a guess.
 */
export function inRound(measures: readonly ReportMeasure[], planYear: number | null, round: Round): MeasuresOfRound {
  if (planYear === null) return { measures, later: [] };
  const { end } = roundRange(planYear, round);
  const isLater = ({ begins }: ReportRow) => begins !== null && compareDates(begins, end) > 0;
  const having = (isMeant: (row: ReportRow) => boolean) =>
    measures
      .map((measure) => ({ ...measure, rows: measure.rows.filter(isMeant) }))
      .filter(({ rows }) => rows.length > 0);
  return { measures: having((row) => !isLater(row)), later: having(isLater) };
}

/** The first day of a period by its first cell; null where the cell names none for certain. `planYear` is BE. */
export function firstDayOf(start: CellValue, planYear: number | null): CalendarDate | null {
  const day = readDate(start);
  if (day.kind === "date" || day.kind === "date-in-wrong-era") return day.date;
  const period = readPeriod(start, planYear === null ? {} : { fiscalYear: planYear });
  if (period.kind === "standing" || period.kind === "unreadable" || period.conflict === true) return null;
  return period.deadline === true ? null : (period.start ?? null);
}
