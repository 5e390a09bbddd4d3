import { isBlank, isErrorValue, textOf } from "../../../src/core/sheet/cell-value";
import { EMPTY_GRID, valueAt } from "../../../src/core/sheet/grid";

it.each([null, undefined, "", " ", "\u00A0\n\t", "\u200B", "\uFEFF"])("%j is blank", (value) => {
  expect(isBlank(value)).toBe(true);
});

it.each([0, false, "-", "#N/A", "'"])("%j is not blank", (value) => {
  expect(isBlank(value)).toBe(false);
});

it("a cell's text is trimmed, and numbers are written plainly", () => {
  expect([" ก\u00A0", 1e6, 94.62, true, null, undefined].map(textOf)).toEqual([
    "ก",
    "1000000",
    "94.62",
    "true",
    "",
    "",
  ]);
});

it("only Excel's own words are errors", () => {
  expect(["#N/A", "#REF!", "#DIV/0!"].every(isErrorValue)).toBe(true);
  expect(["#n/a", "#ข้อ 1", "N/A", 5, null].some(isErrorValue)).toBe(false);
});

it("a grid is asked by the sheet's positions and is empty outside its cells", () => {
  const grid = { origin: { row: 2, column: 1 }, cells: [["ก", 1]] };
  expect(valueAt(grid, { row: 2, column: 2 })).toBe(1);
  expect([valueAt(grid, { row: 0, column: 0 }), valueAt(grid, { row: 2, column: 9 })]).toEqual([null, null]);
  expect(valueAt(EMPTY_GRID, { row: 0, column: 0 })).toBeNull();
});
