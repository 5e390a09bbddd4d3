import type { SheetSource } from "../recognition/sheet-source";
import type { Grid } from "../sheet/grid";
import { leftSheet } from "./left-out";
import type { LeftOut } from "./merge-findings";
import type { MergeSource, ReturnedSource } from "./merge-source";

/**
 * Sheets of a returned file that are no departmental tab and are not taken: too large to read, or with anything in them
 * that the base's sheet of the same title does not have so.
 */
export function leftSheets({ file, sheets, workbook }: ReturnedSource, base: MergeSource): readonly LeftOut[] {
  const departmental = new Set(
    workbook.tables.filter(({ layout }) => layout === "department").map(({ sheetId }) => sheetId),
  );
  return sheets.flatMap((sheet): readonly LeftOut[] => {
    if (sheet.unread !== null) return [leftSheet(file, sheet.name, 0, "sheet-too-large", "")];
    if (departmental.has(sheet.id) || sheet.grid.cells.length === 0 || isInBase(sheet, base)) return [];
    return [leftSheet(file, sheet.name, 0, "other-sheet", "")];
  });
}

function isInBase({ name, grid }: SheetSource, { sheets }: MergeSource): boolean {
  return sheets.some((own) => own.name === name && own.unread === null && isSameGrid(own.grid, grid));
}

function isSameGrid(first: Grid, second: Grid): boolean {
  const { row, column } = first.origin;
  if (row !== second.origin.row || column !== second.origin.column) return false;
  return (
    first.cells.length === second.cells.length && first.cells.every((cells, r) => isSameRow(cells, second.cells[r]))
  );
}

function isSameRow(first: Grid["cells"][number], second: Grid["cells"][number] = []): boolean {
  return first.length === second.length && first.every((value, column) => value === second[column]);
}
