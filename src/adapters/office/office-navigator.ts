import type { Navigator } from "../../ports/navigator";
import { runBatch } from "./run-batch";
import { selectCell } from "./select-cell";

/** Brings cells of the open workbook into the person's sight. */
export function officeNavigator(): Navigator {
  return {
    select: async (sheet, cell) => runBatch(async (context) => selectCell(context, sheet, cell)),
  };
}
