import fc from "fast-check";
import "../fixed-seed";
import { tabTitle } from "../../../src/core/sheet/tab-title";

it.each([
  ["กองคลัง", [], "กองคลัง"],
  ["กองช่าง/โยธา [1]:*?\\", [], "กองช่าง โยธา 1"],
  ["  กอง\n คลัง ", [], "กอง คลัง"],
  ["'กองคลัง'", [], "กองคลัง"],
  ["", [], "แผ่นงาน"],
  ["''", [], "แผ่นงาน"],
  ["กองคลัง", ["กองคลัง"], "กองคลัง (2)"],
  ["Finance", ["FINANCE", "finance (2)"], "Finance (3)"],
  ["History", [], "History (2)"],
  ["ก".repeat(40), [], "ก".repeat(31)],
  ["ก".repeat(40), ["ก".repeat(31)], `${"ก".repeat(27)} (2)`],
  [`${"a".repeat(30)}'b`, [], "a".repeat(30)],
  [`${"a".repeat(30)}𝒜`, [], "a".repeat(30)],
])("%j beside %j becomes %j", (wanted, taken, title) => {
  expect(tabTitle(wanted, taken)).toBe(title);
});

it("every text becomes a title that Excel takes and that is free", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.array(fc.string({ maxLength: 3 })),
      (wanted, taken) => {
        const title = tabTitle(wanted, taken);
        expect(title).toMatch(/^[^\s':\\/?*[\]](?:[^:\\/?*[\]\p{Cc}]{0,29}[^\s':\\/?*[\]])?$/u);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(title.toLowerCase());
        expect(tabTitle(title, [])).toBe(title);
      },
    ),
    { numRuns: 300 },
  );
});
