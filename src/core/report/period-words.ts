import { textOf, type CellValue } from "../sheet/cell-value";
import { toBuddhistYear } from "../thai/buddhist-era";
import type { CalendarDate } from "../thai/calendar-date";
import { MONTH_NAMES } from "../thai/month-names";
import { readDate } from "../thai/read-date";
import { isRealDate } from "../thai/valid-date";

/**
 * When a row is carried out, as published tables write it: "ต.ค. 68 - ก.ย. 69" for whole months, else with the days. A
 * cell that holds no day stays as typed. Both blank give "".
 */
export function periodWords(start: CellValue, end: CellValue): string {
  const [from, to] = [dayOf(start), dayOf(end)];
  if (from === null || to === null) return withoutBothDays(start, end);
  const isWhole = from.day === 1 && isLastOfMonth(to);
  const ends = isWhole ? [monthWords(from), monthWords(to)] : [dayWords(from), dayWords(to)];
  return [...new Set(ends)].join(" - ");
}

function withoutBothDays(start: CellValue, end: CellValue): string {
  const [from, to] = [words(start), words(end)];
  if (from !== "" && to !== "") return from === to ? from : `${from} - ${to}`;
  if (typeof start === "number" && dayOf(start) !== null) return `ตั้งแต่ ${from}`;
  return typeof end !== "number" || dayOf(end) === null ? `${from}${to}` : `ภายใน ${to}`;
}

function words(value: CellValue): string {
  const day = typeof value === "number" ? dayOf(value) : null;
  return day === null ? textOf(value) : dayWords(day);
}

function dayOf(value: CellValue): CalendarDate | null {
  const reading = readDate(value);
  return reading.kind === "date" || reading.kind === "date-in-wrong-era" ? reading.date : null;
}

function isLastOfMonth(date: CalendarDate): boolean {
  return !isRealDate({ ...date, day: date.day + 1 });
}

function dayWords(date: CalendarDate): string {
  return `${String(date.day)} ${monthWords(date)}`;
}

function monthWords({ year, month }: CalendarDate): string {
  const shortYear = String(toBuddhistYear(year)).slice(-2);
  return `${MONTH_NAMES[month - 1]?.short ?? ""} ${shortYear}`;
}
