import type { DocumentTable } from "../document/document-table";
import { compareDates, isWithin } from "../thai/compare-dates";
import type { DateRange } from "../thai/date-range";
import { otherYearOf } from "./span-year";

/**
 * Whether at least half of the completion days of a table lie in a time. From FY2567 on a report may name the assessed
 * year in its title and tell of the year before, so days that all lie elsewhere contradict the title, not the rows.
 */
export function doneDaysBearOut({ rows }: DocumentTable, reported: DateRange): boolean {
  return isMost(rows.flatMap(({ doneOn }) => (doneOn === null ? [] : [isWithin(doneOn.day, reported)])));
}

/** The same of planned times: whether at least half of those that name days or years touch the fiscal year (BE). */
export function spansBearOut({ rows }: DocumentTable, year: number, whole: DateRange): boolean {
  const spans = rows.flatMap((row) => row.spans);
  return isMost(
    spans.flatMap((span): readonly boolean[] => {
      if (otherYearOf(span, year) !== null) return [false];
      const { start, end } = span;
      if (end === null) return [];
      return [compareDates(whole.start, end.day) <= 0 && compareDates((start ?? end).day, whole.end) <= 0];
    }),
  );
}

function isMost(held: readonly boolean[]): boolean {
  return held.filter(Boolean).length * 2 >= held.length;
}
