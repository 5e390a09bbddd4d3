import fc from "fast-check";
import "../fixed-seed";
import { formatIso, readIso } from "../../../src/core/thai/iso-date";
import { realDates } from "./arbitrary-date";

describe("ISO dates", () => {
  it("pads month and day", () => {
    expect(formatIso({ year: 2026, month: 3, day: 1 })).toBe("2026-03-01");
  });

  it("reads what it writes", () => {
    fc.assert(
      fc.property(realDates(1600, 9999), (date) => {
        expect(readIso(formatIso(date))).toEqual(date);
      }),
    );
  });

  it.each(["", "2026-3-31", "2026-02-30", "31-03-2026", "2026-03-31T00:00", " 2026-03-31", "๒๐๒๖-๐๓-๓๑"])(
    "does not read %p",
    (text) => {
      expect(readIso(text)).toBeNull();
    },
  );
});
