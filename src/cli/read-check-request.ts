import type { CheckRequest } from "../core/validation/check-context";
import type { Trouble } from "../ports/trouble";
import type { TypedOptions } from "./options";
import { isProblem, type Problem } from "./problem";
import { readHeld } from "./read-held";
import { readAssessed, readRound } from "./read-options";
import type { Tools } from "./tools";

/**
 * What `--assessed`, `--round` and `--framework` ask of a check; what is not given comes from the workbook. Whether the
 * year's framework is held shows with the workbook, whose own sheet may add it.
 */
export async function readCheckRequest(options: TypedOptions, tools: Tools): Promise<CheckRequest | Problem | Trouble> {
  const assessedYear = readAssessed(options);
  if (isProblem(assessedYear)) return assessedYear;
  const round = readRound(options);
  if (isProblem(round)) return round;
  const held = await readHeld(options, tools);
  if (isProblem(held)) return held;
  return { held, ...(assessedYear !== null && { assessedYear }), ...(round !== null && { round }) };
}
