import { frameworkOf } from "../../../src/core/frameworks";
import { itemListOf } from "../../../src/core/frameworks/items";
import { indicatorOfItem } from "../../../src/core/items/indicator-of-item";

it.each([
  [2566, "o10", 9],
  [2566, "o43", 10],
  [2567, "EP1", 6],
  [2568, "o27", null],
  [2566, "o99", null],
])("in FY%i item %s belongs to indicator %s", (year, code, expected) => {
  const framework = frameworkOf(year);
  if (framework === null) throw new Error("The year is held");
  expect(indicatorOfItem(code, framework, itemListOf(year))).toBe(expected);
});
