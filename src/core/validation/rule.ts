import type { CheckContext } from "./check-context";
import type { Finding, FindingData, Fix, Place, Severity } from "./finding";

export interface Problem<M extends string> extends Place {
  readonly messageId: M;
  readonly data?: FindingData;
  readonly fix?: Fix;
}

export type Report<M extends string> = (problem: Problem<M>) => void;

export interface Rule<M extends string = string> {
  readonly id: string;
  readonly severity: Severity;
  readonly messageIds: readonly M[];
  /** What the rule rests on: a clause of the framework, or why people need it. */
  readonly basis: string;
  check(context: CheckContext, report: Report<M>): void;
}

/** Fixes the message ids at the definition, so that a typo in `report` does not compile. */
export function defineRule<const M extends string>(rule: Rule<M>): Rule<M> {
  return rule;
}

/** What one rule finds, in the order it reports. */
export function findingsOf<M extends string>(rule: Rule<M>, context: CheckContext): readonly Finding[] {
  const findings: Finding[] = [];
  rule.check(context, ({ data = {}, fix = null, ...problem }) => {
    findings.push({ ruleId: rule.id, severity: rule.severity, data, fix, ...problem });
  });
  return findings;
}
