import type { CellValue } from "../../sheet/cell-value";
import { valueAt } from "../../sheet/grid";
import { atOnce, eachInSteps, type Steps } from "../../steps/steps";
import { placeKey, type CellEdit } from "./cell-edit";
import type { SheetSource } from "../../recognition/sheet-source";

const EDITS_A_STEP = 500;
const ROWS_A_STEP = 50;

/** The sheets with the edits in their cells. An edit whose cell does not hold what it expects changes nothing. */
export function editedSheets(sheets: readonly SheetSource[], edits: readonly CellEdit[]): readonly SheetSource[] {
  return atOnce(editedInSteps(sheets, edits));
}

/** The same; it stops after some edits and some rows. */
export function* editedInSteps(
  sheets: readonly SheetSource[],
  edits: readonly CellEdit[],
): Steps<readonly SheetSource[]> {
  const byPlace = new Map<string, CellEdit>();
  yield* eachInSteps(edits, EDITS_A_STEP, (edit) => byPlace.set(placeKey(edit), edit));
  const touched = new Set(edits.map(({ sheet }) => sheet));
  const edited: SheetSource[] = [];
  for (const sheet of sheets) edited.push(touched.has(sheet.name) ? yield* withEdits(sheet, byPlace) : sheet);
  return edited;
}

function* withEdits(sheet: SheetSource, edits: ReadonlyMap<string, CellEdit>): Steps<SheetSource> {
  const { origin, cells } = sheet.grid;
  const edited: CellValue[][] = [];
  yield* eachInSteps(cells, ROWS_A_STEP, (row, r) => {
    const line = row.map((value, c) => {
      const at = { row: origin.row + r, column: origin.column + c };
      const edit = edits.get(placeKey({ sheet: sheet.name, at }));
      return edit === undefined || valueAt(sheet.grid, at) !== edit.before ? value : edit.after;
    });
    edited.push(line);
  });
  return { ...sheet, grid: { origin, cells: edited } };
}
