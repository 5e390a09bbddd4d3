import fc from "fast-check";
import "../fixed-seed";
import { readCodeList, readItemCode, readItemCodes } from "../../../src/core/items/read-item-codes";
import { toThaiDigits } from "../../../src/core/thai/digits";

function codesIn(text: string, codeExpected = false): string {
  return readItemCodes(text, { codeExpected })
    .map(({ code }) => code)
    .join(" ");
}

function unreadableIn(text: string): readonly string[] {
  return readCodeList(text).unreadable.map(({ typed }) => typed);
}

it.each([
  ["o1-o9", "o1 o2 o3 o4 o5 o6 o7 o8 o9"],
  ["o1 – o5", "o1 o2 o3 o4 o5"],
  ["ข้อ o1 ถึง o9", "o1 o2 o3 o4 o5 o6 o7 o8 o9"],
  ["ข้อ o๑ ถึงข้อ o๓ และ o๗", "o1 o2 o3 o7"],
  ["o1-3", "o1 o2 o3"],
  ["o1 – 5 และ o7", "o1 o2 o3 o4 o5 o7"],
  ["o๙ – ๑๒ เผยแพร่", "o9 o10 o11 o12"],
  ["O1 — O3", "o1 o2 o3"],
  ["OIT 1 - OIT 3", "o1 o2 o3"],
  ["e๑-e๓, i๔~i๕", "e1 e2 e3 i4 i5"],
  ["EP๑ ถึง ๓", "EP1 EP2 EP3"],
  ["ข้อ ๐๑-๐๓", "o1 o2 o3"],
  ["ข้อ ๐๑ – ๐๓ และ ๐๑๒", "o1 o2 o3 o12"],
  ["๐๒๗ ถึง ๐๒๘", "o27 o28"],
  ["o27-๐๒๘", "o27 o28"],
  ["o5-o5", "o5"],
  ["o1 -\no3", "o1 o2 o3"],
])("%p names every code of the range", (text, codes) => {
  expect(codesIn(text)).toBe(codes);
  expect(unreadableIn(text)).toEqual([]);
});

it("reads ranges of Arabic zeros where a code is expected", () => {
  expect(codesIn("026-028", true)).toBe("o26 o27 o28");
  expect(codesIn("026-028")).toBe("");
});

it.each([
  ["o12-1 และ o12-2.pdf", "o12 o12"],
  ["o12-13.pdf", "o12"],
  ["o9\n- o1 โครงสร้าง", "o9 o1"],
  ["o27 - EP1", "o27 EP1"],
  ["o5 - 9 คะแนน", "o5"],
  ["o5 - 9 มกราคม ๒๕๖๙", "o5"],
  ["o5 - 2568", "o5"],
  ["o5 - 9.30", "o5"],
  ["o1, o9", "o1 o9"],
  ["โทร. ๐๒-๐๓๑", ""],
  ["ข้อ ๐๖-๐๑-๒๕๖๖", ""],
])("%p is no range", (text, codes) => {
  expect(codesIn(text)).toBe(codes);
  expect(unreadableIn(text)).toEqual([]);
});

it.each(["o9-o1", "o9 ถึง 1", "o1-o60", "e1-e40", "ES1 – ES12", "o1-o3-o5", "o1 ถึง ๖๐"])(
  "%p cannot be read as a range: no code is made up, and it is told",
  (text) => {
    expect(codesIn(text)).toBe("");
    expect(unreadableIn(`ข้อ ${text} ด้วย`)).toEqual([text]);
  },
);

it("is no single code", () => {
  expect(readItemCode("o1-o9")).toBeNull();
  expect(readItemCode("o9-o1")).toBeNull();
});

it("reads back any range, whatever stands between its ends", () => {
  const ends = fc.tuple(fc.integer({ min: 1, max: 48 }), fc.integer({ min: 1, max: 48 }));
  const between = fc.constantFrom("-", " - ", "–", " – ", " —", " ถึง ", "ถึง", " จนถึง ", " ถึงข้อ ");
  const style = fc.constantFrom((text: string) => text, toThaiDigits);
  fc.assert(
    fc.property(ends, between, style, fc.constantFrom("o", "O", "OIT "), ([one, other], joined, digits, letters) => {
      const [first, last] = [Math.min(one, other), Math.max(one, other)];
      const text = `${letters}${digits(String(first))}${joined}${letters}${digits(String(last))}`;
      const codes = readItemCodes(text);
      expect(codes.map(({ number }) => number)).toEqual(
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      expect(codes.every(({ from, to, typed }) => text.slice(from, to) === typed)).toBe(true);
    }),
  );
});
