import fc from "fast-check";
import "../fixed-seed";
import { formatDate, formatShortDate } from "../../../src/core/thai/format-date";
import { MONTH_NAMES } from "../../../src/core/thai/month-names";
import { realDates } from "./arbitrary-date";

describe("formatDate", () => {
  const date = { year: 2023, month: 1, day: 23 };

  it("writes day, month and Buddhist Era year in the chosen digits", () => {
    expect(formatDate(date, "thai")).toBe("๒๓ มกราคม ๒๕๖๖");
    expect(formatDate(date, "arabic")).toBe("23 มกราคม 2566");
    expect(formatShortDate(date, "arabic")).toBe("23 ม.ค. 2566");
    expect(formatShortDate(date, "thai")).toBe("๒๓ ม.ค. ๒๕๖๖");
  });

  it("writes nothing for a day that does not exist", () => {
    expect(formatDate({ year: 2023, month: 13, day: 1 }, "thai")).toBe("");
    expect(formatShortDate({ year: 2023, month: 2, day: 29 }, "thai")).toBe("");
  });

  it("writes what the platform's Thai Buddhist calendar writes", () => {
    const long = new Intl.DateTimeFormat("th-TH-u-ca-buddhist-nu-thai", {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
    const plain = (text: string) => text.replace(/\s*พุทธศักราช\s*|\s*พ\.ศ\.\s*/gu, " ");
    fc.assert(
      fc.property(realDates(1941, 2400), (each) => {
        const platform = long.format(new Date(Date.UTC(each.year, each.month - 1, each.day)));
        expect(formatDate(each, "thai")).toBe(plain(platform));
      }),
    );
  });

  it("has the short names that the platform has", () => {
    const short = new Intl.DateTimeFormat("th-TH", { month: "short", timeZone: "UTC" });
    expect(MONTH_NAMES.map((name) => name.short)).toEqual(
      MONTH_NAMES.map((_, index) => short.format(new Date(Date.UTC(2024, index, 1)))),
    );
  });
});
