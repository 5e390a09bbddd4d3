import { textOf, type CellValue } from "../sheet/cell-value";
import type { CalendarDate } from "../thai/calendar-date";
import { compareDates } from "../thai/compare-dates";
import { foldText } from "../thai/fold-text";
import { readDate } from "../thai/read-date";

/** Whether two cells say the same: equal text once folded, or the same day however it is written. */
export function sameCell(first: CellValue, second: CellValue): boolean {
  if (first === second || foldText(textOf(first)) === foldText(textOf(second))) return true;
  const day = dayOf(first);
  const other = dayOf(second);
  return day !== null && other !== null && compareDates(day, other) === 0;
}

function dayOf(value: CellValue): CalendarDate | null {
  const reading = readDate(value);
  return reading.kind === "date" || reading.kind === "date-in-wrong-era" ? reading.date : null;
}
