import fc from "fast-check";
import "../fixed-seed";
import { foldPlainText } from "../../../src/core/thai/fold-plain-text";
import { foldText } from "../../../src/core/thai/fold-text";

/** An invisible character, which folding drops, keeps a text from the short way. */
const ODD = "\u200B";
const letter = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0x0e00, max: 0x0e7f }).map((code) => String.fromCharCode(code)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...Array.from("...  12๓๙[]{}AbZเเแ\u00A0\t\u0E33\u0E4D\u0E32\u0E49\u0E38\u0E48")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 1 }) },
);

it.each([
  ["กองคลัง", "กองคลัง"],
  ["๑. จัดทำ คู่มือ ITA", "1จัดทำคู่มือita"],
  ["95 . 5 [ก]", "95.5(ก)"],
  ["น้ำ", "น้ำ"],
])("a text of common letters is folded in one pass: %s", (text, folded) => {
  expect(foldPlainText(text)).toBe(folded);
});

it.each(["ก\u200Bข", "เเผน", "น\u0E4D\u0E49\u0E32", "ก่ี", "๑–๒", "\u0E33\u0E33"])("%j needs folding in full", (text) => {
  expect(foldPlainText(text)).toBeNull();
});

it("the short way gives what folding in full gives", () => {
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
      const short = foldPlainText(text);
      expect(short === null || short === foldText(text + ODD)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
