import fc from "fast-check";
import "../fixed-seed";
import { toBuddhistYear, toGregorianYear } from "../../../src/core/thai/buddhist-era";
import { isWithin } from "../../../src/core/thai/compare-dates";
import { fiscalYearOf, fiscalYearRange } from "../../../src/core/thai/fiscal-year";
import { realDates } from "./arbitrary-date";

describe("fiscal year", () => {
  it("begins on 1 October and takes the number of the year in which it ends", () => {
    expect(fiscalYearOf({ year: 2025, month: 9, day: 30 })).toBe(2568);
    expect(fiscalYearOf({ year: 2025, month: 10, day: 1 })).toBe(2569);
    expect(fiscalYearOf({ year: 2026, month: 1, day: 1 })).toBe(2569);
  });

  it("covers 1 October to 30 September", () => {
    expect(fiscalYearRange(2569)).toEqual({
      start: { year: 2025, month: 10, day: 1 },
      end: { year: 2026, month: 9, day: 30 },
    });
  });

  it("holds every day that falls in it, and its neighbours do not", () => {
    fc.assert(
      fc.property(realDates(1900, 2400), (date) => {
        const year = fiscalYearOf(date);
        expect([year - 1, year, year + 1].map((each) => isWithin(date, fiscalYearRange(each)))).toEqual([
          false,
          true,
          false,
        ]);
      }),
    );
  });
});

describe("Buddhist Era", () => {
  it("is 543 years more than the Gregorian year", () => {
    expect(toBuddhistYear(2026)).toBe(2569);
    expect(toGregorianYear(2568)).toBe(2025);
  });
});
