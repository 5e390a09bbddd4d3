import type { CheckReport } from "../../app/check-workbook";
import type { CheckState } from "./pane-state";

/** What the last check knows of the workbook, also while it is read anew; null before the first. */
export function lastReport(check: CheckState): CheckReport | null {
  if (check.kind === "reading") return check.earlier;
  return check.kind === "ready" ? check.report : null;
}
