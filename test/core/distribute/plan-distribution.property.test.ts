import fc from "fast-check";
import "../fixed-seed";
import { readSections } from "../../../src/core/departments/read-sections";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import { toA1 } from "../../../src/core/sheet/cell-ref";
import { isBlank, textOf, type CellValue } from "../../../src/core/sheet/cell-value";
import { valueAt } from "../../../src/core/sheet/grid";
import { TABLE_SPECS } from "../../../src/core/templates/table-specs";
import { foldText } from "../../../src/core/thai/fold-text";
import { anyCell } from "../../support/arbitrary-sheets";
import { drawnSheets, gridOf } from "../../support/drawn-sheets";
import { distributed } from "./distribute-in-memory";
import { agencySheet } from "./drawn-plans";

const DEPARTMENTS = ["สำนักปลัด", "กองคลัง", "กองช่าง"];
const OWNERS = [
  ...["สำนักปลัด", "กองคลัง", "กองช่าง", "กองคลัง, กองช่าง", "สำนักปลัด\nกองคลัง", "ทุกส่วนราชการ", "งานพัสดุ กองคลัง"],
  ...["กองประปา", "กองช่าง / กองประปา", ""],
];
const CODES = ["", "", "", "ม.1", "ม.2", "ม.๓", "1", " "];
const MEASURES = ["ประกาศ", "อบรม", "๑. ประกาศ", "เผยแพร่คู่มือ", "ตรวจ", "", "."];
const STEPS = ["", "ร่าง", "ประชุม"];
const STATUSES = ["", "ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการเรียบร้อยแล้ว"];

const texts = (values: readonly string[]) => fc.constantFrom<CellValue>(...values.map((text) => text || null));
const oddly = (cell: fc.Arbitrary<CellValue>) => fc.oneof({ weight: 12, arbitrary: cell }, anyCell);

const planRow = fc
  .tuple(...[texts(CODES), texts(["", "การใช้อำนาจ"]), texts(MEASURES), texts(STEPS)].map(oddly), texts(OWNERS))
  .map(([code, issue, measure, steps, owners]) => [code, issue, measure, steps, null, 46112, owners]);

const tabRow = fc
  .tuple(...[texts(CODES), texts(["", "การใช้อำนาจ"]), texts(MEASURES), texts(STEPS), texts(STATUSES)].map(oddly))
  .map(([code, issue, measure, steps, status]) => [code, issue, measure, steps, null, 46112, status]);

function sheetOf(
  layout: "measures" | "department",
  name: string,
  rows: readonly (readonly (CellValue | undefined)[])[],
): SheetSource {
  const header = TABLE_SPECS[layout].map((spec): CellValue => spec.header);
  const cells = rows.map((row) => row.map((value) => value ?? null));
  const marker = { spec: layout, key: layout === "department" ? name : "" };
  return { id: name, name, marker, unread: null, grid: gridOf([header, ...cells], { row: 3, column: 0 }) };
}

const anyPlanned: fc.Arbitrary<readonly SheetSource[]> = fc
  .tuple(
    fc.array(planRow, { maxLength: 7 }),
    fc.tuple(...DEPARTMENTS.map(() => fc.option(fc.array(tabRow, { maxLength: 5 }), { nil: null }))),
  )
  .map(([plan, tabs]) => [
    ...drawnSheets(agencySheet(...DEPARTMENTS)),
    sheetOf("measures", "มาตรการ", plan),
    ...tabs.flatMap((rows, index) => (rows === null ? [] : [sheetOf("department", DEPARTMENTS[index] ?? "", rows)])),
  ]);

const RUNS = { numRuns: 60 };
const placeOf = ({ sheet, at }: { readonly sheet: string; readonly at: Parameters<typeof toA1>[0] }) =>
  `${sheet}!${toA1(at)}`;

it("every row of the plan is distributed or listed with the reason, and none is both", () => {
  fc.assert(
    fc.property(anyPlanned, (sheets) => {
      const { plan } = distributed(sheets);
      const { tables } = recogniseWorkbook(sheets.filter(({ name }) => name === "มาตรการ"));
      const read = tables.reduce((sum, { rows, strays }) => {
        return sum + rows.length + strays.filter(({ reason }) => reason === "repeated-header").length;
      }, 0);
      const reached = new Set([...plan.added, ...plan.there, ...plan.differing].map(({ from }) => placeOf(from)));
      const left = new Set(plan.listed.filter(({ what }) => what === "row").map(({ from }) => placeOf(from)));
      expect([...reached].filter((place) => left.has(place))).toEqual([]);
      expect(plan.counts).toEqual({ rowsRead: read, rowsDistributed: reached.size, rowsListed: left.size });
      expect(reached.size + left.size).toBe(read);
    }),
    RUNS,
  );
});

it("every row is on the tab of each of its known owners exactly once, on no other, and a second time changes nothing", () => {
  fc.assert(
    fc.property(anyPlanned, (sheets) => {
      const once = distributed(sheets);
      const { after } = once;
      const { plan, after: twice } = distributed(after);
      expect(plan).toMatchObject({ newTabs: [], codes: [], added: [], counts: once.plan.counts });
      expect(twice).toEqual(after);
      const standing = [...plan.there, ...plan.differing];
      const tabs = standing.map(({ to }) => placeOf(to));
      expect(new Set(tabs).size).toBe(tabs.length);
      const [table] = recogniseWorkbook(after.filter(({ name }) => name === "มาตรการ")).tables;
      const listed = new Set(plan.listed.filter(({ what }) => what === "row").map(({ from }) => from.at.row));
      for (const { row, cells } of table?.rows ?? []) {
        const to = standing.filter(({ from }) => from.at.row === row).map(({ department }) => department);
        expect(to.sort()).toEqual(listed.has(row) ? [] : ownersOf(cells["owners"] ?? null).sort());
      }
    }),
    RUNS,
  );
});

it("changes no filled cell of any sheet", () => {
  fc.assert(
    fc.property(anyPlanned, (sheets) => {
      const { after } = distributed(sheets);
      for (const { name, grid } of sheets) {
        const now = after.find((sheet) => sheet.name === name)?.grid;
        if (now === undefined) throw new Error(`${name} is gone`);
        for (const [r, row] of grid.cells.entries()) {
          for (const [c, value] of row.entries()) {
            const at = { row: grid.origin.row + r, column: grid.origin.column + c };
            if (!isBlank(value)) expect([name, toA1(at), valueAt(now, at)]).toEqual([name, toA1(at), value]);
          }
        }
      }
    }),
    RUNS,
  );
});

it("a new row says what the plan says, under the code that the plan then has, and no two measures share a new code", () => {
  fc.assert(
    fc.property(anyPlanned, (sheets) => {
      const { plan, after } = distributed(sheets);
      const now = after.find(({ name }) => name === "มาตรการ")?.grid;
      if (now === undefined) throw new Error("The plan is gone");
      for (const { from, cells } of plan.added) {
        const planned = [0, 1, 2, 3].map((column) => valueAt(now, { row: from.at.row, column }));
        const written = ["code", "issue", "measure", "steps"].map((key) => cells[key] ?? null);
        expect(written).toEqual(planned.map((value) => (isBlank(value) ? null : value)));
      }
      const before = recogniseWorkbook(sheets).tables.filter(({ layout }) => layout === "measures");
      const taken = before.flatMap(({ rows }) => rows.map((row) => foldText(textOf(row.cells["code"]))));
      const codes = plan.codes.map(({ code }) => foldText(code));
      expect(new Set([...codes, ...taken]).size).toBe(codes.length + new Set(taken).size);
    }),
    RUNS,
  );
});

function ownersOf(cell: CellValue): string[] {
  const { owners, sections, allDepartments } = readSections(cell, DEPARTMENTS);
  const named = [...owners, ...sections.flatMap(({ within }) => (within === null ? [] : [within]))];
  return allDepartments ? [...DEPARTMENTS] : [...new Set(named)];
}
