import type { Framework } from "../frameworks/schema";
import type { IssueReading } from "../recognition/read-issue";
import { isBlank, type CellValue } from "../sheet/cell-value";

/**
 * What a row's issue counts under: "indicator-9", "fixed-2", "several", "other" for a text that names nothing the
 * framework knows, "none" for a blank cell.
 */
export type IssueGroup = `indicator-${number}` | `fixed-${number}` | "several" | "other" | "none";

/** The group of an issue cell that was read as that. */
export function issueGroup(value: CellValue, { indicators, fixedIssues }: IssueReading): IssueGroup {
  if (isBlank(value)) return "none";
  const [indicator] = indicators;
  const [fixed] = fixedIssues;
  if (indicators.length + fixedIssues.length > 1) return "several";
  if (indicator !== undefined) return `indicator-${indicator}`;
  return fixed === undefined ? "other" : `fixed-${fixed}`;
}

/** Every group of a framework in the order in which they are counted. */
export function issueGroups({ indicators, templates }: Framework): readonly IssueGroup[] {
  return [
    ...indicators.map(({ number }): IssueGroup => `indicator-${number}`),
    ...(templates.measures?.issues ?? []).map(({ number }): IssueGroup => `fixed-${number}`),
    "several",
    "other",
    "none",
  ];
}
