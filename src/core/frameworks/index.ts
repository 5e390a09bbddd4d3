import { FY2568 } from "./data/fy2568";
import type { Framework } from "./schema";

/** Every fiscal year whose rules we hold, oldest first. */
export const FRAMEWORKS: readonly Framework[] = [FY2568];

/** The framework of a fiscal year (Buddhist Era). Returns null for a year whose rules we do not hold. */
export function frameworkOf(fiscalYear: number): Framework | null {
  return FRAMEWORKS.find((framework) => framework.fiscalYear === fiscalYear) ?? null;
}
