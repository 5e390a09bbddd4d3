import { frameworkOf } from "../../../src/core/frameworks";
import type { Framework } from "../../../src/core/frameworks/schema";
import { possibleRatings } from "../../../src/core/scoring/possible-ratings";

function framework(year: number): Framework {
  const found = frameworkOf(year);
  if (found === null) throw new Error("no such year");
  return found;
}

it.each([
  [2568, 96, ["ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน"]],
  [2568, 86.62, ["ผ่านดี", "ผ่าน"]],
  [2568, 84.99, ["ต้องปรับปรุง"]],
  [2568, 0, ["ต้องปรับปรุงโดยด่วน"]],
  [2564, 88.37, ["A"]],
])("in FY%i a score of %d can be rated %j", (year, overall, labels) => {
  expect(possibleRatings(framework(year), overall)).toEqual(labels);
});

it("a provisional year says nothing", () => {
  expect(possibleRatings({ ...framework(2568), status: "provisional" }, 90)).toEqual([]);
});
