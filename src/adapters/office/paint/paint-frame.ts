import type { SheetPlan } from "../../../core/sheet/sheet-plan";
import { TAB_COLOURS } from "../../look/tab-colours";
import { rangeOf } from "../range-of";

/** The colour of the tab, and the rows and columns that stay in sight when scrolling. */
export function paintFrame(sheet: Excel.Worksheet, { tabColour, freeze }: SheetPlan): void {
  const { rows, columns } = freeze;
  sheet.tabColor = TAB_COLOURS[tabColour];
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
