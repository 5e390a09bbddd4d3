import { FY2562 } from "./data/fy2562";
import { FY2563 } from "./data/fy2563";
import { FY2564 } from "./data/fy2564";
import { FY2565 } from "./data/fy2565";
import { FY2566 } from "./data/fy2566";
import { FY2567 } from "./data/fy2567";
import { FY2568 } from "./data/fy2568";
import { FY2569 } from "./data/fy2569";
import { FY2570 } from "./data/fy2570";
import type { Framework } from "./schema";

/** Every fiscal year whose rules we hold, oldest first. A provisional one stands in for rules not yet published. */
export const FRAMEWORKS: readonly Framework[] = [
  FY2562,
  FY2563,
  FY2564,
  FY2565,
  FY2566,
  FY2567,
  FY2568,
  FY2569,
  FY2570,
];

/** The framework of a fiscal year (Buddhist Era). Returns null for a year whose rules we do not hold. */
export function frameworkOf(fiscalYear: number): Framework | null {
  return FRAMEWORKS.find((framework) => framework.fiscalYear === fiscalYear) ?? null;
}
