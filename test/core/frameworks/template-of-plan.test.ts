import { templateOfPlan } from "../../../src/core/frameworks/template-of-plan";

it.each([
  ["measures", 2564, "o42"],
  ["report", 2564, "o43"],
  ["report", 2566, "o43"],
  ["measures", 2568, "o27"],
  ["report", 2568, "o26"],
] as const)("the %s of plan year %i follow %s", (document, year, item) => {
  expect(templateOfPlan(document, year)?.item).toBe(item);
});

it("has none for a year that no framework knows", () => {
  expect([templateOfPlan("measures", 2550), templateOfPlan("report", 2590)]).toEqual([null, null]);
});
