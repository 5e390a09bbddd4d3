import { FRAMEWORKS } from "../../../src/core/frameworks";
import type { Framework } from "../../../src/core/frameworks/schema";

/** Every year that is held, oldest first. */
export const YEARS = FRAMEWORKS;

/** The framework of a year (BE) that is held. */
export function yearOf(fiscalYear: number): Framework {
  const framework = YEARS.find((candidate) => candidate.fiscalYear === fiscalYear);
  if (framework === undefined) throw new Error(`There is no framework for ${String(fiscalYear)}`);
  return framework;
}
