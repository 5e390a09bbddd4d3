import fc from "fast-check";
import "../../fixed-seed";
import { COLUMN_WORDINGS } from "../../../../src/core/recognition/published/data/column-wordings";
import { PUBLISHED_LAYOUTS } from "../../../../src/core/recognition/published/data/layouts";
import { OTHER_HEADERS } from "../../../../src/core/recognition/published/data/other-headers";
import { recogniseTables } from "../../../../src/core/recognition/published/recognise-tables";
import { recognisePublished } from "../../../../src/core/recognition/published/recognise-published";
import type { SheetSource } from "../../../../src/core/recognition/sheet-source";
import { isBlank, type CellValue } from "../../../../src/core/sheet/cell-value";
import { toA1 } from "../../../../src/core/sheet/cell-ref";
import { valueAt } from "../../../../src/core/sheet/grid";
import { anyCell, anyWorkbook } from "../../../support/arbitrary-sheets";
import { gridOf } from "../../../support/drawn-sheets";

const HEADERS = [
  ...PUBLISHED_LAYOUTS.flatMap(({ columns }) => columns.flatMap(({ headers }) => headers)),
  ...COLUMN_WORDINGS.flatMap(({ wordings }) => wordings),
  ...OTHER_HEADERS,
];
const TEXTS = [
  ...["๑. ก", "- ข\n- ค", "/", "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "แบบวัด (IIT)", "๐๒๗", "ม.ค. 69 - มี.ค. 69"],
  ...["ดำเนินการแล้ว เมื่อวันที่ ๓๑ กุมภาพันธ์ ๒๕๖๙", "ทุกส่วนราชการ", "๙๐.๑๒", "101", "การใช้อำนาจ"],
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: anyCell },
);
const headerRow = fc.constantFrom(...PUBLISHED_LAYOUTS).chain(({ columns }) =>
  fc.shuffledSubarray(
    columns.map(({ headers }) => headers[0] ?? ""),
    { minLength: 1 },
  ),
);
const row: fc.Arbitrary<readonly CellValue[]> = fc.oneof(
  { weight: 1, arbitrary: headerRow },
  { weight: 1, arbitrary: fc.array(fc.oneof(fc.constant(null), fc.constantFrom(...HEADERS)), { maxLength: 9 }) },
  { weight: 4, arbitrary: fc.array(cell, { maxLength: 9 }) },
);
const anySheet: fc.Arbitrary<SheetSource> = fc
  .record({ rows: fc.array(row, { maxLength: 14 }), at: fc.record({ row: fc.nat(9), column: fc.nat(9) }) })
  .map(({ rows, at }) => ({ id: "a", name: "ก", marker: null, unread: null, grid: gridOf(rows, at) }));

it("any grid is read: every filled cell is in a table's lines or listed as unused, none is both", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const { tables, unused } = recognisePublished(sheet);
      const listed = new Set(unused.flatMap(({ cells }) => cells.map(({ at }) => toA1(at))));
      const placed = tables.flatMap(({ rows, headings }) => [
        ...rows.flatMap(({ values }) => Object.values(values).flatMap(({ cells }) => cells.map(({ at }) => toA1(at)))),
        ...headings.map(({ at }) => toA1(at)),
      ]);
      expect(placed.filter((own) => listed.has(own))).toEqual([]);
      const lines = tables.flatMap(({ range, headerRows, repeatedHeaders, rows, headings }) => {
        const repeated = repeatedHeaders.flatMap((first) => [first, first + 1]);
        const own = [
          ...headerRows,
          ...repeated,
          ...rows.flatMap((one) => one.rows),
          ...headings.map(({ at }) => at.row),
        ];
        return own.map((line) => ({ line, from: range.column, to: range.column + range.columns - 1 }));
      });
      const { origin, cells } = sheet.grid;
      const lost = cells.flatMap((values, index) =>
        values.flatMap((value, place) => {
          const at = { row: origin.row + index, column: origin.column + place };
          const isIn = lines.some(({ line, from, to }) => line === at.row && from <= at.column && at.column <= to);
          return isBlank(value) || isIn || listed.has(toA1(at)) ? [] : [toA1(at)];
        }),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it("every value is the sheet's own at its cell, and a row of the sheet is in one row of a table's columns", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      for (const { rows, columns } of recognisePublished(sheet).tables) {
        for (const { values } of rows) {
          const placed = Object.values(values).flatMap(({ cells }) => cells);
          expect(placed.filter(({ at, value }) => valueAt(sheet.grid, at) !== value)).toEqual([]);
        }
        const used = rows.flatMap((one) => one.rows);
        expect(new Set(used).size).toBe(used.length);
        expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
        expect(columns.every(({ sure }) => sure > 0 && sure <= 1)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it("any workbook is read, whatever its sheets hold", () => {
  fc.assert(
    fc.property(anyWorkbook, (sheets) => {
      const { published, standard } = recogniseTables(sheets);
      expect(published).toHaveLength(sheets.filter(({ marker, unread }) => marker === null && unread === null).length);
      expect(standard.length).toBeLessThanOrEqual(sheets.length);
    }),
    { numRuns: 100 },
  );
});
