import { claimsOf } from "../../../scoring/statements/claims";
import { agreesWith } from "../../../scoring/statements/same-score";
import { totalsAreFresh } from "../../../scoring/totals-are-fresh";
import { defineRule } from "../../rule";

/** Announced indicator scores were rounded themselves. */
const ROUNDING = 0.01;

export const instrumentMismatch = defineRule({
  id: "instrument-mismatch",
  severity: "error",
  group: "scores",
  messageIds: ["mismatch"],
  basis: "The score of an instrument is the mean of its indicators, with a tolerance of 0.01 for their own rounding.",

  check({ document, assessedYear, score }, report) {
    if (score === null) return;
    for (const claim of claimsOf(document, assessedYear)) {
      if (claim.subject.kind !== "instrument") continue;
      if (claim.table !== null && !totalsAreFresh(claim.table, assessedYear, score.overall)) continue;
      const { instrument } = claim.subject;
      const computed = score.instruments[instrument];
      if (computed === null || agreesWith(claim, computed, ROUNDING)) continue;
      const { sheet, at, value: stated } = claim;
      report({ messageId: "mismatch", sheet, at, data: { instrument, stated, computed } });
    }
  },
});
