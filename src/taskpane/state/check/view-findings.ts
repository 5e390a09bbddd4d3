import { foldText } from "../../../core/thai/fold-text";
import type { Finding, Severity } from "../../../core/validation/finding";
import { groupFindings, type FindingGroup } from "./group-findings";

/** Which findings the person wants to see. */
export interface FindingFilter {
  /** "" for all. */
  readonly text: string;
  readonly severity: Severity | null;
  /** Title of a sheet, ALL_SHEETS or WHOLE_WORKBOOK. */
  readonly sheet: string;
}

export const ALL_SHEETS = "";
/** No sheet can be called so. */
export const WHOLE_WORKBOOK = "/";

export const NO_FILTER: FindingFilter = { text: "", severity: null, sheet: ALL_SHEETS };

/** The findings that a filter lets through: by rule, and all in the order in which they are shown. */
export interface FindingsView {
  readonly groups: readonly FindingGroup[];
  readonly hits: readonly Finding[];
}

/** `foldedText` gives everything that is said of a finding, folded. */
export function viewFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  foldedText: (finding: Finding) => string,
): FindingsView {
  const text = foldText(filter.text);
  const shown = isFiltering(filter)
    ? findings.filter((own) => isOf(own, filter) && (text === "" || foldedText(own).includes(text)))
    : findings;
  const groups = groupFindings(shown);
  return { groups, hits: groups.flatMap((group) => group.findings) };
}

export function isFiltering({ text, severity, sheet }: FindingFilter): boolean {
  return foldText(text) !== "" || severity !== null || sheet !== ALL_SHEETS;
}

/** Where findings are, in the order of the tabs: titles of sheets and WHOLE_WORKBOOK. */
export function placesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(placeOf))];
}

function isOf(finding: Finding, { severity, sheet }: FindingFilter): boolean {
  return (severity === null || finding.severity === severity) && (sheet === ALL_SHEETS || placeOf(finding) === sheet);
}

function placeOf({ sheet }: Finding): string {
  return sheet ?? WHOLE_WORKBOOK;
}
