import fc from "fast-check";
import "../fixed-seed";
import { compareDates } from "../../../src/core/thai/compare-dates";
import { fiscalYearRange } from "../../../src/core/thai/fiscal-year";
import { readPeriod } from "../../../src/core/thai/read-period";
import { isRealDate } from "../../../src/core/thai/valid-date";
import { dateOf, realDates } from "./arbitrary-date";
import { inDigits, notations, writtenDay, writtenMonth } from "./period-notations";

// Two-digit years are BE 2500 to 2599.
const dates = realDates(1958, 2055);
const fiscalYears = fc.integer({ min: 2500, max: 2599 });

function lastOfMonth(year: number, month: number): ReturnType<typeof dateOf> {
  return dateOf(new Date(Date.UTC(year, month, 0)));
}

describe("readPeriod of what was written", () => {
  it("reads back any day in any notation", () => {
    fc.assert(
      fc.property(dates, notations, fc.constantFrom("", "วันที่ ", "เมื่อวันที่ ", "ณ วันที่ "), (date, notation, lead) => {
        const reading = readPeriod(`${lead}${writtenDay(date, notation)}`);
        expect(reading).toMatchObject({ kind: "day", start: date, end: date });
      }),
    );
  });

  it("reads back any range of days or months in any notation", () => {
    fc.assert(
      fc.property(dates, dates, notations, (one, other, notation) => {
        const [start, end] = compareDates(one, other) <= 0 ? [one, other] : [other, one];
        const days = `${writtenDay(start, notation)}${notation.between.replace("เดือน", "วันที่ ")}${writtenDay(end, notation)}`;
        expect(readPeriod(days)).toMatchObject({ kind: "range", start, end });
        const months = `${writtenMonth(start, notation)}${notation.between}${writtenMonth(end, notation)}`;
        expect(readPeriod(months)).toMatchObject({
          kind: "range",
          start: { ...start, day: 1 },
          end: lastOfMonth(end.year, end.month),
        });
      }),
    );
  });

  it("reads back any month, fiscal year and quarter", () => {
    fc.assert(
      fc.property(dates, fiscalYears, fc.integer({ min: 1, max: 4 }), notations, (date, year, quarter, notation) => {
        expect(readPeriod(`เดือน${writtenMonth(date, notation)}`)).toMatchObject({
          kind: "month",
          start: { ...date, day: 1 },
          end: lastOfMonth(date.year, date.month),
        });
        expect(readPeriod(inDigits(`ตลอดปีงบประมาณ พ.ศ.${year}`, notation))).toMatchObject({
          kind: "fiscal-year",
          ...fiscalYearRange(year),
        });
        const firstMonth = ((quarter * 3 + 6) % 12) + 1;
        const calendarYear = year - 543 - (quarter === 1 ? 1 : 0);
        expect(readPeriod(inDigits(`ไตรมาสที่ ${quarter} ปีงบประมาณ ${year}`, notation))).toMatchObject({
          quarters: [quarter],
          start: { year: calendarYear, month: firstMonth, day: 1 },
          end: lastOfMonth(calendarYear, firstMonth + 2),
        });
      }),
    );
  });

  it("reads what the platform writes in Thai, days and ranges of days", () => {
    const judge = (month: "long" | "short", numbers: string): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(`th-TH-u-ca-buddhist-nu-${numbers}`, {
        day: "numeric",
        month,
        year: "numeric",
        timeZone: "UTC",
      });
    const judges = fc.constantFrom(
      judge("long", "thai"),
      judge("long", "latn"),
      judge("short", "thai"),
      judge("short", "latn"),
    );
    fc.assert(
      fc.property(realDates(1900, 2300), fc.integer({ min: 1, max: 900 }), judges, (start, length, format) => {
        const from = new Date(Date.UTC(start.year, start.month - 1, start.day));
        const to = new Date(from.getTime() + length * 86_400_000);
        expect(readPeriod(format.format(from))).toMatchObject({ kind: "day", start, end: start });
        expect(readPeriod(format.formatRange(from, to))).toMatchObject({ kind: "range", start, end: dateOf(to) });
      }),
    );
  });

  it("never throws and never gives an unreal day, whatever the text", () => {
    const pieces = [
      "มกราคม",
      "ก.พ.",
      "ไตรมาส",
      "ที่",
      "ทุก",
      "เดือน",
      "ปี",
      "งบประมาณ",
      "ของ",
      "ละ",
      "ครั้ง",
      "และ",
      "รอบ",
      "ณ",
      "สิ้น",
    ];
    const signs = [
      "-",
      "–",
      "ถึง",
      "/",
      ".",
      "(",
      ")",
      ",",
      " ",
      "\n",
      "๓๑",
      "2566",
      "66",
      "6",
      "พ.ศ.",
      "วันที่",
      "ภายใน",
      "ตลอด",
      "ก",
    ];
    const texts = fc.array(fc.constantFrom(...pieces, ...signs), { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: "binary" })),
        fc.option(fiscalYears, { nil: null }),
        (text, year) => {
          const reading = readPeriod(text, year === null ? {} : { fiscalYear: year });
          const days = "start" in reading ? [reading.start, reading.end] : [];
          expect(days.every((day) => day === undefined || isRealDate(day))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
