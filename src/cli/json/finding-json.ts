import { toA1 } from "../../core/sheet/cell-ref";
import { fixedValue, type Finding, type Fix } from "../../core/validation/finding";
import type { Language } from "../../ports/preferences";
import { findingMessage } from "../../messages/finding-message";

/** A finding for machines. `cell` is A1 or null; `fix` says which cell would hold what. */
export function findingJson(finding: Finding, language: Language) {
  const { ruleId, messageId, severity, sheet, at, data, rowTitle, fix, suggestions } = finding;
  return {
    rule: ruleId,
    messageId,
    severity,
    sheet,
    cell: at === null ? null : toA1(at),
    message: findingMessage(finding, language),
    data,
    ...(rowTitle !== null && { row: rowTitle }),
    fix: fix === null ? null : fixJson(fix),
    ...(suggestions.length > 0 && { suggestions: suggestions.map(fixJson) }),
  };
}

function fixJson(fix: Fix) {
  return { sheet: fix.sheet, cell: toA1(fix.at), value: fixedValue(fix) };
}
