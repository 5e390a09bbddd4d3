import fc from "fast-check";
import "../fixed-seed";
import { fromExcelSerial, toExcelSerial } from "../../../src/core/thai/excel-serial";
import { dateOf, realDates } from "./arbitrary-date";

describe("Excel serials", () => {
  it.each([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [61, 1900, 3, 1],
    [25569, 1970, 1, 1],
    [46112, 2026, 3, 31],
    [2958465, 9999, 12, 31],
  ])("%d is %d-%d-%d, there and back", (serial, year, month, day) => {
    expect(fromExcelSerial(serial)).toEqual({ year, month, day });
    expect(toExcelSerial({ year, month, day })).toBe(serial);
  });

  it("has no day for Excel's 29 February 1900", () => {
    expect(fromExcelSerial(60)).toBeNull();
    expect(toExcelSerial({ year: 1900, month: 2, day: 29 })).toBeNull();
  });

  it("ignores the time of day", () => {
    expect(fromExcelSerial(46112.99999)).toEqual({ year: 2026, month: 3, day: 31 });
    expect(fromExcelSerial(2958465.5)).toEqual({ year: 9999, month: 12, day: 31 });
  });

  it.each([0, -0, 0.999, -1, 1e-9, 2958466, 1e21, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "has no day for %d",
    (serial) => {
      expect(fromExcelSerial(serial)).toBeNull();
    },
  );

  it("has no serial for days before 1900 and days that do not exist", () => {
    expect(toExcelSerial({ year: 1899, month: 12, day: 31 })).toBeNull();
    expect(toExcelSerial({ year: 2023, month: 2, day: 29 })).toBeNull();
  });

  it("counts days as the platform's calendar does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const date = dateOf(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000));
        expect(fromExcelSerial(serial)).toEqual(date);
      }),
    );
  });

  it("gives back every day from 1900 on", () => {
    fc.assert(
      fc.property(realDates(1900, 9999), (date) => {
        expect(fromExcelSerial(toExcelSerial(date) ?? Number.NaN)).toEqual(date);
      }),
    );
  });
});
