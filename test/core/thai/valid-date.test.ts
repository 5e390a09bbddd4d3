import fc from "fast-check";
import "../fixed-seed";
import { isRealDate } from "../../../src/core/thai/valid-date";
import { realDates } from "./arbitrary-date";

describe("isRealDate", () => {
  it("accepts every day of the platform's calendar", () => {
    fc.assert(
      fc.property(realDates(1600, 9999), (date) => {
        expect(isRealDate(date)).toBe(true);
      }),
    );
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 2, 30],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [2024, 1, 32],
    [0, 1, 1],
    [10000, 1, 1],
    [Number.NaN, 1, 1],
    [2024, 1.5, 1],
    [2024, 1, Number.POSITIVE_INFINITY],
  ])("refuses %d-%d-%d", (year, month, day) => {
    expect(isRealDate({ year, month, day })).toBe(false);
  });

  it("accepts 29 February of leap years, 2000 included", () => {
    expect(isRealDate({ year: 2000, month: 2, day: 29 })).toBe(true);
    expect(isRealDate({ year: 2024, month: 2, day: 29 })).toBe(true);
  });
});
