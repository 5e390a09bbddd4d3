import fc from "fast-check";
import "../fixed-seed";
import { carryPlan } from "../../../src/core/carry/plan-carry";
import { FRAMEWORKS } from "../../../src/core/frameworks";
import { PUBLISHED_LAYOUTS } from "../../../src/core/recognition/published/data/layouts";
import { recogniseTables } from "../../../src/core/recognition/published/recognise-tables";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import type { CellValue } from "../../../src/core/sheet/cell-value";
import { textOf } from "../../../src/core/sheet/cell-value";
import { valueAt } from "../../../src/core/sheet/grid";
import { anyCell, anyWorkbook } from "../../support/arbitrary-sheets";
import { gridOf } from "../../support/drawn-sheets";

const WORDS = [
  ...["ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "การใช้อำนาจ", "ข้อ o๒๗", "๑. ประกาศ\n๒. อบรม", "- ตรวจ\n- แก้", "ปรับปรุงเว็บไซต์"],
  ...["กองคลัง", "ทุกส่วนราชการ", "งานพัสดุ", "ตลอดปีงบประมาณ", "๑ ตุลาคม ๒๕๖๘", "๙๐.๕", "/"],
];

const publishedCell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: anyCell },
);

const publishedRows = fc.constantFrom(...PUBLISHED_LAYOUTS).chain(({ columns }) => {
  const header = columns.map(({ headers }) => headers[0] ?? "");
  const row = fc.array(publishedCell, { minLength: header.length, maxLength: header.length + 1 });
  return fc
    .tuple(fc.array(row, { maxLength: 2 }), fc.array(row, { maxLength: 6 }))
    .map(([above, below]): readonly (readonly CellValue[])[] => [...above, header, ...below]);
});

const anyPublished: fc.Arbitrary<readonly SheetSource[]> = fc
  .array(fc.array(publishedRows, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((sheets) =>
    sheets.map((tables, index) => ({
      id: `p${String(index)}`,
      name: `รายงาน ${String(index)}`,
      marker: null,
      grid: gridOf(tables.flat(), { row: 0, column: 0 }),
      unread: null,
    })),
  );

const anyYear = fc.constantFrom(...FRAMEWORKS);
const DEPARTMENTS = ["สำนักปลัด", "กองคลัง"];

it.each([
  ["published tables", anyPublished],
  ["any workbook", anyWorkbook],
])("rows read are rows carried and rows listed, each once: %s", (_, workbooks) => {
  fc.assert(
    fc.property(workbooks, anyYear, (sheets, framework) => {
      const tables = recogniseTables(sheets);
      const {
        counts,
        rows,
        listed,
        tables: told,
      } = carryPlan([{ file: "", tables }], { framework, departments: DEPARTMENTS });
      const published = tables.published.flatMap((sheet) => sheet.tables);
      const read = [...tables.standard, ...published].reduce((sum, table) => sum + table.rows.length, 0);
      expect(counts.rowsRead).toBe(read);
      expect(counts.rowsCarried + counts.rowsListed).toBe(read);
      expect(listed).toHaveLength(counts.rowsListed);
      expect(rows).toHaveLength(counts.measures);
      expect(counts.measures).toBeGreaterThanOrEqual(counts.rowsCarried);
      for (const table of told) expect(table.carried + table.listed).toBe(table.rows);
    }),
    { numRuns: 200 },
  );
});

it("what is carried is the old row's own, never invented, and rows in question come first", () => {
  fc.assert(
    fc.property(anyPublished, anyYear, (sheets, framework) => {
      const { rows } = carryPlan([{ file: "", tables: recogniseTables(sheets) }], {
        framework,
        departments: DEPARTMENTS,
      });
      const marks = rows.map(({ mark }) => mark);
      expect(marks.slice(marks.indexOf("kept")).includes("in-question") && marks.includes("kept")).toBe(false);
      expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
      for (const { sheet, at, cells, departments } of rows) {
        const grid = sheets.find(({ name }) => name === sheet)?.grid;
        if (grid === undefined) throw new Error(`There is no sheet ${sheet}`);
        expect(textOf(valueAt(grid, at))).not.toBe("");
        const whole = grid.cells.flat().map(textOf).join("\n");
        for (const line of textOf(cells["measure"]).split("\n")) expect(whole).toContain(line.trim());
        for (const department of departments) expect(DEPARTMENTS).toContain(department);
      }
    }),
    { numRuns: 200 },
  );
});
