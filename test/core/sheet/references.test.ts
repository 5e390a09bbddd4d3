import fc from "fast-check";
import "../fixed-seed";
import { columnLetters, fromA1, toA1 } from "../../../src/core/sheet/cell-ref";
import { rangeFromA1, rangeToA1, rangeToAbsoluteA1 } from "../../../src/core/sheet/range-ref";

const anyCell = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it("a cell written as A1 is read back, with or without dollars, in either case", () => {
  fc.assert(
    fc.property(anyCell, (at) => {
      const a1 = toA1(at);
      expect([fromA1(a1), fromA1(a1.toLowerCase()), fromA1(a1.replace(/([A-Z]+)(\d+)/u, "$$$1$$$2"))]).toEqual([
        at,
        at,
        at,
      ]);
    }),
  );
});

it.each(["", "A", "1", "A0", "XFE1", "A1048577", "AAAA1", "A1:B2", "Sheet1!A1", "ก1"])("%j is no cell", (text) => {
  expect(fromA1(text)).toBeNull();
});

it("a range written as A1 is read back from either corner", () => {
  fc.assert(
    fc.property(anyCell, anyCell, (from, to) => {
      const range = rangeFromA1(`${toA1(from)}:${toA1(to)}`);
      expect(range).toEqual(rangeFromA1(`${toA1(to)}:${toA1(from)}`));
      expect(range === null ? null : rangeFromA1(rangeToA1(range))).toEqual(range);
      expect(range === null ? null : rangeFromA1(rangeToAbsoluteA1(range))).toEqual(range);
    }),
  );
});

it("one cell is a range of its own, a whole column none", () => {
  expect(rangeFromA1("B3")).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
  expect(rangeToAbsoluteA1({ row: 4, column: 0, rows: 200, columns: 14 })).toBe("$A$5:$N$204");
  expect([rangeFromA1("A:A"), rangeFromA1("1:3"), rangeFromA1("A1:B2:C3"), rangeFromA1("")]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
