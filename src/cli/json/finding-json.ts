import { toA1 } from "../../core/sheet/cell-ref";
import type { Finding } from "../../core/validation/finding";
import type { Language } from "../../ports/preferences";
import { findingMessage } from "../../messages/finding-message";

/** A finding for machines. `cell` is A1 or null; `fix` says which cell would hold what. */
export function findingJson(finding: Finding, language: Language) {
  const { ruleId, messageId, severity, sheet, at, data, fix } = finding;
  return {
    rule: ruleId,
    messageId,
    severity,
    sheet,
    cell: at === null ? null : toA1(at),
    message: findingMessage(finding, language),
    data,
    fix: fix === null ? null : { sheet: fix.sheet, cell: toA1(fix.at), value: fix.value },
  };
}
