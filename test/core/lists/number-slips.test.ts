import { numberSlips } from "../../../src/core/lists/number-slips";

function slipsOf(numbers: readonly number[], fromOne = false) {
  const entries = numbers.map((number) => ({ marker: { number, style: "n." as const }, group: "" }));
  return numberSlips(entries, fromOne).map(({ kind, entry, expected }) => [kind, entry.marker.number, expected]);
}

it.each([[[1, 2, 3]], [[1, 2, 1, 2]], [[4, 5, 6]]])("%j is in order", (numbers) => {
  expect(slipsOf(numbers)).toEqual([]);
});

it("numbers used before are told with those the order asks for, and what follows them in order is right", () => {
  expect(slipsOf([1, 2, 3, 4, 5, 6, 3, 4, 5, 10])).toEqual([
    ["duplicate", 3, 7],
    ["duplicate", 4, 8],
    ["duplicate", 5, 9],
  ]);
});

it("a number left out is told, at the beginning too where that is asked", () => {
  expect(slipsOf([1, 3])).toEqual([["gap", 3, 2]]);
  expect(slipsOf([2, 3], true)).toEqual([["gap", 2, 1]]);
});
