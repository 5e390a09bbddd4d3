import { ASSESSED_YEARS, defaultAssessedYear, isProvisional, newestResultYear } from "../../src/app/assessed-years";

it("the years that can be assessed are newest first", () => {
  expect(ASSESSED_YEARS).toEqual([2570, 2569, 2568, 2567, 2566, 2565, 2564, 2563, 2562]);
});

it("the newest result is of the year before the fiscal year", () => {
  expect(newestResultYear({ year: 2026, month: 4, day: 1 })).toBe(2568);
  expect(newestResultYear({ year: 2026, month: 10, day: 1 })).toBe(2569);
});

it("the year to begin with is the newest result's, else the newest with rules of its own", () => {
  expect(defaultAssessedYear({ year: 2026, month: 4, day: 1 })).toBe(2568);
  expect(defaultAssessedYear({ year: 2040, month: 4, day: 1 })).toBe(2569);
});

it("only a year that another stands in for is provisional", () => {
  expect(ASSESSED_YEARS.filter(isProvisional)).toEqual([2570]);
  expect(isProvisional(2599)).toBe(false);
});
