import { csvText } from "../core/open-data/csv-text";
import { toA1 } from "../core/sheet/cell-ref";
import type { Finding } from "../core/validation/finding";
import { findingMessage, ruleName } from "../messages/finding-message";
import { severityWord } from "../messages/words";
import type { CheckedFile } from "./check-files";
import type { Speaking } from "./speaking";

/** The findings of every file as CSV, those that were acknowledged last, each with its reason. */
export function findingsCsv(checked: readonly CheckedFile[], { fix, language }: Speaking): string {
  const line = (path: string, finding: Finding, reason: string | null) => [
    path,
    severityWord(finding.severity, language),
    finding.ruleId,
    ruleName(finding.ruleId, language),
    finding.sheet,
    finding.at === null ? null : toA1(finding.at),
    finding.rowTitle,
    findingMessage(finding, language),
    reason,
  ];
  const headers = [
    fix("csvFile"),
    fix("csvSeverity"),
    fix("csvRuleId"),
    fix("csvRule"),
    fix("csvSheet"),
    fix("csvCell"),
    fix("csvRow"),
    fix("csvMessage"),
    fix("csvReason"),
  ];
  const open = checked.flatMap(({ path, report }) => report.findings.map((finding) => line(path, finding, null)));
  const acknowledged = checked.flatMap(({ path, report }) =>
    report.acknowledged.map(({ finding, acknowledgement }) => line(path, finding, acknowledgement.reason)),
  );
  return csvText([headers, ...open, ...acknowledged]);
}
