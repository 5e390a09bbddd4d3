import fc from "fast-check";
import "../fixed-seed";
import { compareDates, isWithin } from "../../../src/core/thai/compare-dates";
import { formatIso } from "../../../src/core/thai/iso-date";
import { realDates } from "./arbitrary-date";

describe("compareDates", () => {
  it("orders days as their ISO texts are ordered", () => {
    fc.assert(
      fc.property(realDates(1900, 2100), realDates(1900, 2100), (first, second) => {
        const [a, b] = [formatIso(first), formatIso(second)];
        expect(Math.sign(compareDates(first, second))).toBe(a < b ? -1 : Number(a > b));
      }),
    );
  });
});

describe("isWithin", () => {
  const range = { start: { year: 2025, month: 10, day: 1 }, end: { year: 2026, month: 3, day: 31 } };

  it("counts the first and the last day", () => {
    expect(isWithin(range.start, range)).toBe(true);
    expect(isWithin(range.end, range)).toBe(true);
  });

  it("leaves out the day before and the day after", () => {
    expect(isWithin({ year: 2025, month: 9, day: 30 }, range)).toBe(false);
    expect(isWithin({ year: 2026, month: 4, day: 1 }, range)).toBe(false);
  });

  it("finds no day in a reversed range", () => {
    expect(isWithin({ year: 2026, month: 1, day: 1 }, { start: range.end, end: range.start })).toBe(false);
  });
});
