import type { CheckRequest } from "../core/validation/check-context";
import type { TypedOptions } from "./options";
import { isProblem, type Problem } from "./problem";
import { readFramework, readRound } from "./read-options";

/** What `--assessed` and `--round` ask of a check; what is not given comes from the workbook. */
export function readCheckRequest(options: TypedOptions): CheckRequest | Problem {
  const framework = readFramework(options);
  if (isProblem(framework)) return framework;
  const round = readRound(options);
  if (isProblem(round)) return round;
  return {
    ...(framework !== null && { assessedYear: framework.fiscalYear }),
    ...(round !== null && { round }),
  };
}
