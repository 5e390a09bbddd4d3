import { checkWorkbook, type CheckReport } from "../app/check-workbook";
import type { CheckRequest } from "../core/validation/check-context";
import type { Trouble } from "../ports/trouble";
import type { OpenedWorkbook } from "./open-workbook";

export interface CheckedFile {
  readonly path: string;
  readonly report: CheckReport;
}

/** Checks every opened workbook, or gives the first trouble. */
export async function checkFiles(
  opened: readonly OpenedWorkbook[],
  request: CheckRequest,
): Promise<readonly CheckedFile[] | Trouble> {
  const checked: CheckedFile[] = [];
  for (const { path, workbook } of opened) {
    const outcome = await checkWorkbook(workbook, request);
    if (outcome.kind === "trouble") return outcome;
    checked.push({ path, report: outcome.report });
  }
  return checked;
}

/** 1 when any file has a finding that must be corrected. */
export function exitCodeOf(checked: readonly CheckedFile[]): 0 | 1 {
  return checked.some(({ report }) => report.findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}
