import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import { withValue, type CellPlace } from "./places";
import type { Table } from "../../../src/core/sheet/table";

/** The cells of one row of a standard table, by the key of their column. */
export type RowPlaces = ReadonlyMap<string, CellPlace>;

/** Every row of the tables of a layout. */
export function rowsOf(sheets: readonly SheetSource[], layout: Table["layout"]): readonly RowPlaces[] {
  return recogniseWorkbook(sheets)
    .tables.filter((table) => table.layout === layout)
    .flatMap(({ sheet, columns, rows }) =>
      rows.map(({ row, cells }) => {
        const place = (key: string, column: number) => ({ sheet, at: { row, column }, value: cells[key] ?? null });
        return new Map(columns.map(({ key, at }) => [key, place(key, at.column)]));
      }),
    );
}

/** One cell of a row. */
export function cellIn(row: RowPlaces, key: string): CellPlace {
  const place = row.get(key);
  if (place === undefined) throw new Error(`The row has the column ${key}`);
  return place;
}

/** The sheets with a copy of the row below the last row of its table, and the row where the copy stands. */
export function withCopyBelow(
  sheets: readonly SheetSource[],
  row: RowPlaces,
): { readonly sheets: readonly SheetSource[]; readonly row: number } {
  const cells = [...row.values()];
  const tables = recogniseWorkbook(sheets).tables.filter(({ sheet }) => sheet === cells[0]?.sheet);
  const below = Math.max(...tables.flatMap(({ rows }) => rows.map((own) => own.row))) + 1;
  const copied = cells.reduce(
    (made, { sheet, at, value }) => withValue(made, { sheet, at: { row: below, column: at.column } }, value),
    sheets,
  );
  return { sheets: copied, row: below };
}
