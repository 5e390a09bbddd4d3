import { otherYearOf, wholeYearOf } from "../../../src/core/titles/span-year";
import type { DocumentSpan } from "../../../src/core/document/document-row";
import type { CalendarDate } from "../../../src/core/thai/calendar-date";
import { readPeriod } from "../../../src/core/thai/read-period";

const AT = { row: 0, column: 0 };

function spanOf(text: string): DocumentSpan {
  const reading = readPeriod(text);
  const placed = (day: CalendarDate | undefined) => (day === undefined ? null : { day, at: AT });
  if (reading.kind === "standing" || reading.kind === "unreadable") return { at: AT, start: null, end: null, reading };
  return { at: AT, start: placed(reading.start), end: placed(reading.end), reading };
}

it.each([
  ["ตลอดปีงบประมาณ พ.ศ.๒๕๖๘", 2568],
  ["๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘", 2568],
  ["ต.ค. ๖๗ - ก.ย. ๖๘", 2568],
  ["ต.ค. ๖๗ - มี.ค. ๖๘", null],
  ["๑ ตุลาคม ๒๕๖๖ - ๓๐ กันยายน ๒๕๖๘", null],
  ["ทุกเดือน", null],
])("knows which whole year %s is", (text, year) => {
  expect(wholeYearOf(spanOf(text))).toBe(year);
});

it.each([
  ["ตลอดปีงบประมาณ พ.ศ.๒๕๖๘", 2568],
  ["ตลอดปีงบประมาณ พ.ศ.๒๕๖๙", null],
  ["ปีงบประมาณ ๒๕๖๘ - ๒๕๗๐", null],
  ["ปี ๒๕๖๘", null],
  ["ปี ๒๕๖๗", 2567],
  ["มกราคม ๒๕๖๘", null],
])("tells whether %s is another year than 2569", (text, year) => {
  expect(otherYearOf(spanOf(text), 2569)).toBe(year);
});
