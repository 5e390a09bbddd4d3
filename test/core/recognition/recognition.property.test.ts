import fc from "fast-check";
import "../fixed-seed";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import { isBlank } from "../../../src/core/sheet/cell-value";
import { toA1 } from "../../../src/core/sheet/cell-ref";
import { valueAt } from "../../../src/core/sheet/grid";
import type { Table } from "../../../src/core/sheet/table";
import { anyWorkbook } from "../../support/arbitrary-sheets";

it("every sheet is one of ours or named among the others, whatever it holds", () => {
  fc.assert(
    fc.property(anyWorkbook, (sheets) => {
      const { tables, otherSheets, agency, summarySheet, editedSummaries } = recogniseWorkbook(sheets);
      const withoutTable = sheets.filter(({ marker }) =>
        ["agency", "summary", "findings", "carried", "framework", "settings", "report", "memo"].includes(
          marker?.spec ?? "",
        ),
      );
      const known = [...tables.map(({ sheet }) => sheet), ...otherSheets, ...withoutTable.map(({ name }) => name)];
      expect(known.sort()).toEqual(sheets.map(({ name }) => name).sort());
      expect(agency === null).toBe(!sheets.some(({ marker }) => marker?.spec === "agency"));
      const summaries = sheets.filter(({ marker }) => marker?.spec === "summary").map(({ name }) => name);
      expect([...editedSummaries, ...(summarySheet === null ? [] : [summarySheet.name])].sort()).toEqual(
        summaries.sort(),
      );
    }),
    { numRuns: 150 },
  );
});

it("a table's values are the sheet's own, each key and each column once", () => {
  fc.assert(
    fc.property(anyWorkbook, (sheets) => {
      for (const table of recogniseWorkbook(sheets).tables) {
        const grid = sheets.find(({ name }) => name === table.sheet)?.grid ?? {
          origin: { row: 0, column: 0 },
          cells: [],
        };
        expect(isEachOnce(table.columns.map(({ key }) => key))).toBe(true);
        expect(isEachOnce(table.columns.map(({ at }) => at.column))).toBe(true);
        for (const { key, at, headerCell } of table.columns) {
          expect(valueAt(grid, at)).toBe(headerCell);
          for (const { row, cells } of table.rows) expect(cells[key]).toBe(valueAt(grid, { row, column: at.column }));
        }
      }
    }),
    { numRuns: 150 },
  );
});

it("every filled cell under a header is in a row or among the strays, and no stray twice", () => {
  fc.assert(
    fc.property(anyWorkbook, (sheets) => {
      for (const table of recogniseWorkbook(sheets).tables) {
        const strays = table.strays.map(({ at }) => toA1(at));
        expect(isEachOnce(strays)).toBe(true);
        const { grid } = sheets.find(({ name }) => name === table.sheet) ??
          sheets[0] ?? { grid: { origin: { row: 0, column: 0 }, cells: [] } };
        for (const [r, values] of grid.cells.entries()) {
          for (const [c, value] of values.entries()) {
            const at = { row: grid.origin.row + r, column: grid.origin.column + c };
            if (!isBlank(value) && at.row > table.headerRow) expect(isAccountedFor(table, at)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});

function isAccountedFor(table: Table, at: { readonly row: number; readonly column: number }): boolean {
  const isColumn = table.columns.some((column) => column.at.column === at.column);
  const isRow = table.rows.some(({ row }) => row === at.row);
  const isRepeated = table.strays.some((stray) => stray.reason === "repeated-header" && stray.at.row === at.row);
  const isStray = table.strays.some((stray) => stray.at.row === at.row && stray.at.column === at.column);
  return (isColumn && isRow) || isRepeated || isStray;
}

function isEachOnce(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length;
}
