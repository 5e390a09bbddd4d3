import type { RecognisedWorkbook } from "../core/recognition/recognised-workbook";
import type { FindingsTexts } from "../core/templates/plan-findings";
import type { Finding } from "../core/validation/finding";
import type { Language } from "../ports/preferences";
import { countSeverities } from "./count-severities";
import { findingMessage, ruleName } from "./finding-message";
import { findingsHeaders } from "./notice-texts";
import { reportMessagesFor } from "./report-messages";
import { severityWord } from "./words";

/** What a check found out, as far as the findings sheet tells it. */
export interface CheckedWorkbook {
  readonly workbook: RecognisedWorkbook;
  readonly findings: readonly Finding[];
}

/** The findings sheet in words. Sheets that were too large to check are told in the notes. */
export function findingsTexts({ workbook, findings }: CheckedWorkbook, language: Language): FindingsTexts {
  const say = reportMessagesFor(language);
  const unread = workbook.unread.map(({ sheet, cells, limit }) => say("unread", { sheet, cells, limit }));
  const isEmpty = workbook.agency === null && workbook.tables.length === 0;
  const verdict = findings.length === 0 ? say("none") : say("counts", countSeverities(findings));
  return {
    heading: say("heading"),
    notes: [isEmpty ? say("noSheets") : verdict, ...unread],
    headers: findingsHeaders(language),
    lines: findings.map((finding) => ({
      severity: severityWord(finding.severity, language),
      rule: ruleName(finding.ruleId, language),
      sheet: finding.sheet,
      at: finding.at,
      message: findingMessage(finding, language),
    })),
  };
}
