import { checkWorkbook, type PlainReport } from "../app/check-workbook";
import type { Severity } from "../core/validation/finding";
import type { RuleRequest } from "../core/validation/rule-context";
import type { Trouble } from "../ports/trouble";
import type { FailOn } from "./fail-on";
import type { OpenedWorkbook } from "./open-workbook";
import { problem, type Problem } from "./problem";
import { unknownYear } from "./read-options";

export interface CheckedFile {
  readonly path: string;
  readonly report: PlainReport;
}

/** Checks every opened workbook, or gives the first trouble, such as a file without any table of ours; a year asked for must be held. */
export async function checkFiles(
  opened: readonly OpenedWorkbook[],
  request: RuleRequest,
): Promise<readonly CheckedFile[] | Problem | Trouble> {
  const checked: CheckedFile[] = [];
  for (const { path, workbook } of opened) {
    const outcome = await checkWorkbook(workbook, request);
    if (outcome.kind === "trouble") return outcome;
    const { yearChoice } = outcome.report;
    if (request.assessedYear !== undefined && yearChoice.kind === "unknown-year") {
      return unknownYear(yearChoice.year, yearChoice.known);
    }
    if (holdsNothing(outcome.report)) return problem((error) => error("nothingOfOurs", { path }));
    checked.push({ path, report: outcome.report });
  }
  return checked;
}

function holdsNothing({ workbook, document }: PlainReport): boolean {
  const { agency, tables, unread, frameworkSheets } = workbook;
  return agency === null && document.tables.length + tables.length + unread.length + frameworkSheets.length === 0;
}

/** 1 when any file has a finding that must be corrected, or, if asked for, one that a person must look at. */
export function exitCodeOf(checked: readonly CheckedFile[], failOn: FailOn = "error"): 0 | 1 {
  const failing: readonly Severity[] = failOn === "warning" ? ["error", "warning"] : ["error"];
  return checked.some(({ report }) => report.findings.some(({ severity }) => failing.includes(severity))) ? 1 : 0;
}
