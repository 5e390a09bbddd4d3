import fc from "fast-check";
import "../fixed-seed";
import { readIndicatorNumbers, readOnlyIndicatorNumbers } from "../../../src/core/items/indicator-numbers";
import { toThaiDigits } from "../../../src/core/thai/digits";

it.each([
  ["9", [9]],
  ["๙ และ ๑๐", [9, 10]],
  ["9-10", [9, 10]],
  ["๑ – ๕", [1, 2, 3, 4, 5]],
  ["6 ถึง 8", [6, 7, 8]],
  ["9, 10", [9, 10]],
  ["9/10", [9, 10]],
  ["9 และตัวชี้วัดที่ 10", [9, 10]],
  ["9.1, 9.2 และ 10.1", [9, 10]],
  ["9-9", [9]],
])("%p lists %p", (text, numbers) => {
  expect(readOnlyIndicatorNumbers(text)).toEqual(numbers);
});

it.each([
  ["9 - 5 คะแนน", [9]],
  ["9 ได้ 10", [9]],
  ["๙, ๓ ข้อ", [9]],
  ["9 - 70.00", [9]],
  ["9 - 1. จัดทำ", [9]],
  ["9 การเปิดเผยข้อมูล", [9]],
])("%p begins with %p and goes on with something else", (text, numbers) => {
  expect(readIndicatorNumbers(text)?.numbers).toEqual(numbers);
  expect(readOnlyIndicatorNumbers(text)).toBeNull();
});

it("takes a score for no indicator", () => {
  expect(["๙๐.๑๒", "94.62", "11.5"].map((text) => readOnlyIndicatorNumbers(text))).toEqual([null, null, null]);
});

it("gives none for a range that runs backwards and for numbers that no indicator has", () => {
  expect(["10-9", "10 ถึง 1", "0", "11", "12, 9"].map((text) => readOnlyIndicatorNumbers(text))).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
  expect(["", "ข้อ 9", "100", "2568"].map((text) => readOnlyIndicatorNumbers(text))).toEqual([null, null, null, null]);
});

it("reads back any list of indicators", () => {
  const list = fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1 });
  fc.assert(
    fc.property(list, fc.constantFrom(", ", " และ ", "/", " กับ "), (numbers, between) => {
      expect(readOnlyIndicatorNumbers(toThaiDigits(numbers.join(between)))).toEqual(numbers);
    }),
  );
});
