import type { Finding, Severity } from "../../../core/validation/finding";

/** The findings of one rule, in the order of the check. */
export interface FindingGroup {
  readonly ruleId: string;
  /** The worst among them. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** Groups findings by rule: errors first, then warnings, then notes; within these the largest group first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.ruleId);
    if (group === undefined) byRule.set(finding.ruleId, [finding]);
    else group.push(finding);
  }
  return [...byRule]
    .map(([ruleId, members]) => ({ ruleId, severity: worstOf(members), findings: members }))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.findings.length - a.findings.length);
}

function worstOf(findings: readonly Finding[]): Severity {
  return ORDER.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "info";
}
