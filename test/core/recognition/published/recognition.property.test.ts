import fc from "fast-check";
import "../../fixed-seed";
import { COLUMN_WORDINGS } from "../../../../src/core/recognition/published/data/column-wordings";
import { PUBLISHED_LAYOUTS } from "../../../../src/core/recognition/published/data/layouts";
import { OTHER_HEADERS } from "../../../../src/core/recognition/published/data/other-headers";
import type { PublishedSheet } from "../../../../src/core/recognition/published/published-table";
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

/** Where every filled cell went: once in a value, a header, a heading, a column that a problem names, or the unused. */
function placesOf({ tables, unused }: PublishedSheet): readonly string[] {
  const inTables = tables.flatMap(({ range, headerRows, repeatedRows = [], columns, rows, headings, problems }) => {
    const across = Array.from({ length: range.columns }, (_, index) => range.column + index);
    const ownColumns = new Set(columns.map(({ at }) => at.column));
    const doubtful = problems.filter(({ kind }) => kind === "unknown-column" || kind === "repeated-key");
    const doubtfulColumns = [...new Set(doubtful.map(({ at }) => at.column))];
    return [
      ...[...headerRows, ...repeatedRows].flatMap((row) => across.map((column) => toA1({ row, column }))),
      ...rows.flatMap((row) => [
        ...new Set(
          Object.values(row.values)
            .filter(({ carried }) => !carried)
            .flatMap(({ cells }) => cells.map(({ at }) => toA1(at))),
        ),
        ...row.rows.flatMap((own) =>
          doubtfulColumns.filter((column) => !ownColumns.has(column)).map((column) => toA1({ row: own, column })),
        ),
      ]),
      ...headings.map(({ at }) => toA1(at)),
    ];
  });
  return [...inTables, ...unused.flatMap(({ cells }) => cells.map(({ at }) => toA1(at)))];
}

function filledIn({ grid: { origin, cells } }: SheetSource): readonly string[] {
  return cells.flatMap((values, index) =>
    values.flatMap((value, place) =>
      isBlank(value) ? [] : [toA1({ row: origin.row + index, column: origin.column + place })],
    ),
  );
}

it("no filled cell of any grid is lost: each is a value, a header, a heading, under a doubted header, or unused", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const places = new Set(placesOf(recognisePublished(sheet)));
      expect(filledIn(sheet).filter((cell) => !places.has(cell))).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

it("what is listed as unused is filled, and is in no table and no heading", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const read = recognisePublished(sheet);
      const inTables = new Set(placesOf({ ...read, unused: [] }));
      const listed = placesOf({ ...read, tables: [] });
      expect(listed.filter((cell) => inTables.has(cell))).toEqual([]);
      expect(new Set(listed).size).toBe(listed.length);
      const filled = new Set(filledIn(sheet));
      expect(listed.filter((cell) => !filled.has(cell))).toEqual([]);
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
