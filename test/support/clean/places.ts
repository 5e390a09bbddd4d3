import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import type { CellRef } from "../../../src/core/sheet/cell-ref";
import type { CellValue } from "../../../src/core/sheet/cell-value";
import { valueAt } from "../../../src/core/sheet/grid";
import type { Table } from "../../../src/core/sheet/table";

/** One cell of a clean workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly at: CellRef;
  readonly value: CellValue;
}

/** The cells of one column in every row of the tables of a layout, filled or not. */
export function cellsOf(sheets: readonly SheetSource[], layout: Table["layout"], key: string): readonly CellPlace[] {
  return recogniseWorkbook(sheets)
    .tables.filter((table) => table.layout === layout)
    .flatMap((table) => {
      const column = table.columns.find((own) => own.key === key);
      if (column === undefined) return [];
      return table.rows.map(({ row, cells }) => ({
        sheet: table.sheet,
        at: { row, column: column.at.column },
        value: cells[key] ?? null,
      }));
    });
}

/** The header cells of a layout's tables. */
export function headersOf(sheets: readonly SheetSource[], layout: Table["layout"], key: string): readonly CellPlace[] {
  return recogniseWorkbook(sheets)
    .tables.filter((table) => table.layout === layout)
    .flatMap(({ sheet, columns }) =>
      columns.filter((own) => own.key === key).map(({ at, headerCell }) => ({ sheet, at, value: headerCell })),
    );
}

/** The sheets with another value in one cell; the grid grows where the cell lies outside it. */
export function withValue(
  sheets: readonly SheetSource[],
  { sheet, at }: Pick<CellPlace, "sheet" | "at">,
  value: CellValue,
): readonly SheetSource[] {
  return sheets.map((own) => (own.name === sheet ? { ...own, grid: gridWith(own.grid, at, value) } : own));
}

function gridWith(grid: SheetSource["grid"], at: CellRef, value: CellValue): SheetSource["grid"] {
  const { origin, cells } = grid;
  const rows = Math.max(cells.length, at.row - origin.row + 1);
  const columns = Math.max(...cells.map((row) => row.length), at.column - origin.column + 1);
  return {
    origin,
    cells: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => {
        const own = { row: origin.row + r, column: origin.column + c };
        return own.row === at.row && own.column === at.column ? value : valueAt(grid, own);
      }),
    ),
  };
}
