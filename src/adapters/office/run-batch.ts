import type { Trouble } from "../../ports/trouble";
import { hasFeature } from "./capabilities";
import { attempt, type About } from "./map-error";

/** How a batch runs. `asOneUndo`: where Excel can, one Ctrl+Z takes back all of it. */
export interface BatchOptions {
  readonly asOneUndo?: boolean;
}

/**
 * One use-case call as one `Excel.run`. Excel waits for the person to leave the cell they are typing in, where it can.
 * Gives Excel's refusal as Trouble; a fault of ours is thrown.
 */
export async function runBatch<T>(
  work: (context: Excel.RequestContext) => Promise<T | Trouble>,
  about: About = {},
  { asOneUndo = false }: BatchOptions = {},
): Promise<T | Trouble> {
  return attempt(async () => Excel.run(runOptions(asOneUndo), work), about);
}

function runOptions(asOneUndo: boolean): Excel.RunOptions {
  const isGrouped = asOneUndo && hasFeature("undo-group");
  return { delayForCellEdit: true, ...(isGrouped && { mergeUndoGroup: true }) };
}
