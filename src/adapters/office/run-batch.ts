import type { Trouble } from "../../ports/trouble";
import { attempt, type About } from "./map-error";

/**
 * One use-case call as one `Excel.run`. Excel waits for the person to leave the cell they are typing in, where it can.
 * Gives Excel's refusal as Trouble; a fault of ours is thrown.
 */
export async function runBatch<T>(
  work: (context: Excel.RequestContext) => Promise<T | Trouble>,
  about: About = {},
): Promise<T | Trouble> {
  return attempt(async () => Excel.run({ delayForCellEdit: true }, work), about);
}
