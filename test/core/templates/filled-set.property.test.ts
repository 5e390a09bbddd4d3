import fc from "fast-check";
import "../fixed-seed";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import type { CellValue } from "../../../src/core/sheet/cell-value";
import type { Table } from "../../../src/core/sheet/table";
import { planSet } from "../../../src/core/templates/plan-set";
import { toExcelSerial } from "../../../src/core/thai/excel-serial";
import { readDate } from "../../../src/core/thai/read-date";
import { gridOf } from "../../support/drawn-sheets";
import { paintedSheet } from "../../support/painted-grid";
import { realDates } from "../thai/arbitrary-date";
import { notations, writtenDay } from "../thai/period-notations";
import { anySetRequest } from "./arbitrary-set";

const WORDS = ["ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "ปรับปรุงเว็บไซต์", "๑. ตรวจ\n๒. แก้", "กองคลัง", "ดำเนินการแล้ว", "/", "0"];
const typed: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ minLength: 1 }).map((text) => `ก${text}`) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
);
const rowsToType = fc.array(fc.array(typed, { minLength: 14, maxLength: 14 }), { minLength: 1, maxLength: 4 });

/** The sheet with these values typed below the table's header, each under its column; a row begins with a measure. */
function filled(
  sheet: SheetSource,
  { columns, headerRow }: Table,
  rows: readonly (readonly CellValue[])[],
): SheetSource {
  const { origin, cells } = sheet.grid;
  const first = headerRow - origin.row + 1;
  const height = Math.max(cells.length, first + rows.length);
  const width = cells[0]?.length ?? 0;
  const all = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, place): CellValue => {
      const index = columns.findIndex(({ at }) => at.column === origin.column + place);
      const own = index === -1 ? undefined : rows[row - first];
      return own === undefined ? (cells[row]?.[place] ?? null) : valueOf(columns[index]?.key, own[index] ?? null);
    }),
  );
  return { ...sheet, grid: gridOf(all, origin) };
}

function valueOf(key: string | undefined, value: CellValue): CellValue {
  return key === "measure" ? `มาตรการ ${String(value ?? "")}` : value;
}

it("reading the sheets that were written, with rows typed into them, gives back what was put in, cell by cell", () => {
  fc.assert(
    fc.property(anySetRequest, rowsToType, (request, rows) => {
      const sheets = planSet(request).map(paintedSheet);
      for (const table of recogniseWorkbook(sheets).tables.filter(({ layout }) => layout !== "scores")) {
        const sheet = sheets.find(({ id }) => id === table.sheetId);
        if (sheet === undefined) throw new Error(`There is no sheet ${table.sheet}`);
        const [read] = recogniseWorkbook([filled(sheet, table, rows)]).tables;
        expect(read?.strays).toEqual([]);
        const put = rows.map((row) =>
          Object.fromEntries(table.columns.map(({ key }, index) => [key, valueOf(key, row[index] ?? null)])),
        );
        expect(read?.rows.map(({ cells }) => cells)).toEqual(put);
      }
    }),
    { numRuns: 15 },
  );
});

it("a day in a date column of the sheets is read as that day, as a serial and in every notation", () => {
  fc.assert(
    fc.property(realDates(1958, 2055), notations, (date, notation) => {
      for (const value of [toExcelSerial(date), writtenDay(date, notation)]) {
        expect(readDate(value)).toMatchObject({ kind: "date", date });
      }
    }),
  );
});
