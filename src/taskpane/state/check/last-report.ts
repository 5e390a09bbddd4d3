import type { CheckReport } from "../../../app/check-workbook";
import type { CheckState } from "../pane-state";

/** What is known of the workbook, though it may be read anew just now; null where nothing is. */
export function lastReport(check: CheckState): CheckReport | null {
  if (check.kind === "reading") return check.earlier;
  return check.kind === "ready" ? check.report : null;
}
