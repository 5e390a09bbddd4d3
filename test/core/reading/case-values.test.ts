import { CASES } from "./case-values/all-cases";
import type { ValueKind } from "./case-value";
import { describeReading } from "./describe-reading";

describe.each(CASES)("the values of $file", ({ agencyType, values }) => {
  it.each(values.map(([cell, typed, kind, reading], index) => ({ index, cell, typed, kind, reading })))(
    "$index: $cell $kind $typed",
    ({ typed, kind, reading }) => {
      expect(describeReading(typed, kind, agencyType)).toBe(reading);
    },
  );
});

describe("the list of values", () => {
  it("holds at least 250 dates, periods, statuses, owners and codes that say something", () => {
    const kinds = CASES.flatMap(({ values }) => values)
      .filter(([, , kind, reading]) => kind !== "agency" && !/^(?:none|unreadable)/u.test(reading))
      .map(([, , kind]) => kind);
    const count = (kind: ValueKind): number => kinds.filter((one) => one === kind).length;
    expect(kinds.length).toBeGreaterThanOrEqual(250);
    expect(count("period")).toBeGreaterThan(120);
    expect(count("owner")).toBeGreaterThan(50);
    expect(count("code")).toBeGreaterThan(45);
    expect(count("status") + count("tick")).toBeGreaterThan(20);
  });
});
