import { readDecimal } from "../../../scoring/decimal";
import { published } from "../../../scoring/published";
import { claimsOf } from "../../../scoring/statements/claims";
import type { PlacedStatement } from "../../../scoring/statements/document-statements";
import { agreesWith } from "../../../scoring/statements/same-score";
import { defineRule } from "../../rule";

/** Announced indicator scores were rounded themselves, so that a sentence may be 0.01 off and right. */
const ROUNDING = 0.01;

export const overallMismatch = defineRule({
  id: "overall-mismatch",
  severity: "error",
  group: "scores",
  messageIds: ["mismatch"],
  basis: "The overall score is the weighted mean of the instruments, rounded half up once to two decimals.",

  check({ document, assessedYear, score }, report) {
    const computed = score?.overall ?? null;
    if (computed === null) return;
    for (const claim of claimsOf(document, assessedYear)) {
      if (claim.subject.kind !== "overall" || isComputed(claim, computed)) continue;
      const { sheet, at, value: stated } = claim;
      report({ messageId: "mismatch", sheet, at, data: { stated, computed } });
    }
  },
});

/** Our own sheet holds the overall score as it was announced: it is compared to the last decimal. */
function isComputed(claim: PlacedStatement, computed: number): boolean {
  if (claim.table?.source.kind !== "standard" || claim.told === "sentence")
    return agreesWith(claim, computed, ROUNDING);
  const exact = readDecimal(claim.value);
  return exact === null || published(exact) === computed;
}
