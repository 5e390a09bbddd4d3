import fc from "fast-check";
import "../fixed-seed";
import { FY2568 } from "../../../src/core/frameworks/data/fy2568";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import { isBlank } from "../../../src/core/sheet/cell-value";
import type { CompileOptions } from "../../../src/core/summary/compile-source";
import { compileTabs } from "../../../src/core/summary/compile-tabs";
import type { StatusCount, SummaryModel } from "../../../src/core/summary/summary-model";
import { readStatus } from "../../../src/core/statuses/read-status";
import { anyDepartmentTabs } from "../../support/arbitrary-sheets";

const OPTIONS: CompileOptions = {
  framework: FY2568,
  planYear: 2569,
  round: 12,
  asOf: { year: 2026, month: 4, day: 1 },
  departments: ["กองช่าง", "สำนักปลัด", "กองป่าไม้"],
};

const anyTabs = anyDepartmentTabs.filter((sheets) => sheets.length > 0);

function compiled(sheets: readonly SheetSource[], others: readonly SheetSource[] = []): SummaryModel {
  const sources = [{ file: "", workbook: recogniseWorkbook(sheets) }];
  if (others.length > 0) sources.push({ file: "ส่งมา.xlsx", workbook: recogniseWorkbook(others) });
  const model = compileTabs(sources, OPTIONS);
  if (model === null) throw new Error("Nothing was compiled");
  return model;
}

it("rows read are the rows written and the rows left out, from one file or two", () => {
  fc.assert(
    fc.property(anyTabs, anyDepartmentTabs, (sheets, others) => {
      const { conservation, rows, excluded } = compiled(sheets, others);
      expect(conservation.rowsWritten).toBe(rows.length);
      expect(conservation.rowsExcluded).toBe(excluded.filter(({ what }) => what === "row").length);
      expect(conservation.rowsRead).toBe(conservation.rowsWritten + conservation.rowsExcluded);
    }),
    { numRuns: 80 },
  );
});

it("every filled cell under a header is in a compiled row or listed", () => {
  fc.assert(
    fc.property(anyTabs, (sheets) => {
      const model = compiled(sheets);
      const { tables } = recogniseWorkbook(sheets);
      for (const { name, grid } of sheets) {
        const header = tables.find(({ sheet, columns }) => sheet === name && columns.length > 0)?.headerRow ?? -1;
        for (const [r, values] of grid.cells.entries()) {
          for (const [c, value] of values.entries()) {
            const at = { row: grid.origin.row + r, column: grid.origin.column + c };
            if (isBlank(value) || at.row <= header) continue;
            expect([name, at, isCompiledOrListed(model, name, at)]).toEqual([name, at, true]);
          }
        }
      }
    }),
    { numRuns: 80 },
  );
});

function isCompiledOrListed(model: SummaryModel, sheet: string, at: { readonly row: number; readonly column: number }) {
  const isListed = model.excluded.some(
    (left) => left.sheet === sheet && left.at.row === at.row && (left.what === "row" || left.at.column === at.column),
  );
  return isListed || model.rows.some((row) => row.sheet === sheet && row.source.row === at.row);
}

it("the counts are what counting the rows one by one gives", () => {
  fc.assert(
    fc.property(anyTabs, (sheets) => {
      const { rows, byDepartment, byIndicator } = compiled(sheets);
      const departments = new Set(rows.map(({ department }) => department));
      expect(
        byDepartment
          .filter(({ total }) => total > 0)
          .map(({ label }) => label)
          .sort(),
      ).toEqual([...departments].sort());
      for (const count of byDepartment)
        expectToCount(
          count,
          rows.filter(({ department }) => department === count.label),
        );
      for (const count of byIndicator)
        expectToCount(
          count,
          rows.filter(({ indicator }) => (indicator === null ? "none-or-several" : String(indicator)) === count.label),
        );
      expect(byIndicator.reduce((sum, { total }) => sum + total, 0)).toBe(rows.length);
    }),
    { numRuns: 80 },
  );
});

function expectToCount({ counts, total, overdue }: StatusCount, rows: SummaryModel["rows"]): void {
  const tally: Record<string, number> = { "not-started": 0, "in-progress": 0, done: 0, cancelled: 0, unknown: 0 };
  for (const row of rows) {
    const reading = readStatus(row.cells["status"] ?? null);
    const isCertain = reading.kind === "unknown" && reading.certain;
    const status = reading.kind === "status" ? reading.status : isCertain ? reading.nearest : null;
    tally[status ?? "unknown"] = (tally[status ?? "unknown"] ?? 0) + 1;
  }
  expect({ ...counts }).toEqual(tally);
  expect(total).toBe(rows.length);
  expect(overdue).toBe(rows.filter(({ isOverdue }) => isOverdue).length);
}

it("listed departments come first in the agency's order, and none but the listed ones can be missing", () => {
  fc.assert(
    fc.property(anyTabs, (sheets) => {
      const { byDepartment, missingDepartments } = compiled(sheets);
      const labels = byDepartment.map(({ label }) => label);
      const listed = OPTIONS.departments.filter((name) => labels.includes(name));
      expect(labels.slice(0, listed.length)).toEqual(listed);
      expect([...listed, ...missingDepartments].sort()).toEqual([...OPTIONS.departments].sort());
    }),
    { numRuns: 30 },
  );
});

it("compiling twice gives the same and leaves the sheets as they were", () => {
  fc.assert(
    fc.property(anyTabs, (sheets) => {
      const before = structuredClone(sheets);
      expect(compiled(sheets)).toEqual(compiled(sheets));
      expect(sheets).toEqual(before);
    }),
    { numRuns: 30 },
  );
});
