import fc from "fast-check";
import "../fixed-seed";
import { wrappedLines } from "../../../src/core/report/wrapped-lines";

const TEXT = fc.array(fc.constantFrom("ก", "ที่", "น้ำ", "เรียน", " ", "\n", "ab", "๑๒"), { maxLength: 80 });

it("lines put together are the text", () => {
  fc.assert(
    fc.property(TEXT, fc.integer({ min: 1, max: 60 }), (pieces, width) => {
      expect(wrappedLines(pieces.join(""), width).join("")).toBe(pieces.join(""));
    }),
  );
});

it("a narrower column never takes fewer lines", () => {
  fc.assert(
    fc.property(TEXT, fc.integer({ min: 4, max: 60 }), (pieces, width) => {
      const text = pieces.join("").replaceAll(" ", "");
      expect(wrappedLines(text, width).length).toBeGreaterThanOrEqual(wrappedLines(text, width + 5).length);
    }),
  );
});

it("vowels and tones above and below take no room", () => {
  expect(wrappedLines("ที่".repeat(20), 30)).toHaveLength(1);
  expect(wrappedLines("กกก".repeat(20), 30)).toHaveLength(3);
});
