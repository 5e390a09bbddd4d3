import { valueAt } from "../../sheet/grid";
import { placeKey, type CellEdit } from "./cell-edit";
import type { SheetSource } from "../../recognition/sheet-source";

/** The sheets with the edits in their cells. An edit whose cell does not hold what it expects changes nothing. */
export function editedSheets(sheets: readonly SheetSource[], edits: readonly CellEdit[]): readonly SheetSource[] {
  const byPlace = new Map(edits.map((edit) => [placeKey(edit), edit]));
  const touched = new Set(edits.map(({ sheet }) => sheet));
  return sheets.map((sheet) => (touched.has(sheet.name) ? withEdits(sheet, byPlace) : sheet));
}

function withEdits(sheet: SheetSource, edits: ReadonlyMap<string, CellEdit>): SheetSource {
  const { origin, cells } = sheet.grid;
  const edited = cells.map((row, r) =>
    row.map((value, c) => {
      const at = { row: origin.row + r, column: origin.column + c };
      const edit = edits.get(placeKey({ sheet: sheet.name, at }));
      return edit === undefined || valueAt(sheet.grid, at) !== edit.before ? value : edit.after;
    }),
  );
  return { ...sheet, grid: { origin, cells: edited } };
}
