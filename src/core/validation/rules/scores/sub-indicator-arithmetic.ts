import { meanOf, readDecimal } from "../../../scoring/decimal";
import { published } from "../../../scoring/published";
import { claimsOf } from "../../../scoring/statements/claims";
import type { PlacedStatement } from "../../../scoring/statements/document-statements";
import { agreesWith } from "../../../scoring/statements/same-score";
import { defineRule } from "../../rule";

const PARTS: ReadonlyMap<number, number> = new Map([
  [9, 5],
  [10, 2],
]);
const FIRST_YEAR = 2563;
const LAST_YEAR = 2565;
/** Announced scores of sub-indicators were rounded themselves. */
const ROUNDING = 0.01;

export const subIndicatorArithmetic = defineRule({
  id: "sub-indicator-arithmetic",
  severity: "error",
  group: "scores",
  messageIds: ["mean"],
  basis:
    "From FY2563 to FY2565 indicator 9 was the mean of its five sub-indicators and indicator 10 of its two, as published pairs prove.",

  check({ document, assessedYear }, report) {
    if (assessedYear === null || assessedYear < FIRST_YEAR || assessedYear > LAST_YEAR) return;
    const claims = claimsOf(document, assessedYear);
    for (const [number, count] of PARTS) {
      const computed = meanOfParts(claims, number, count);
      if (computed === null) continue;
      for (const claim of claims) {
        const isOwn = claim.subject.kind === "indicator" && claim.subject.number === number;
        if (!isOwn || agreesWith(claim, computed, ROUNDING)) continue;
        const { sheet, at, value: stated } = claim;
        report({ messageId: "mean", sheet, at, data: { indicator: number, parts: count, stated, computed } });
      }
    }
  },
});

/** The mean of all the sub-indicators; null where one is missing or has two scores. */
function meanOfParts(claims: readonly PlacedStatement[], number: number, count: number): number | null {
  const parts = new Map<number, number>();
  for (const { subject, value } of claims) {
    if (subject.kind !== "sub-indicator" || subject.number !== number) continue;
    if ((parts.get(subject.sub) ?? value) !== value) return null;
    parts.set(subject.sub, value);
  }
  if (parts.size !== count) return null;
  const mean = meanOf([...parts.values()].flatMap((value) => readDecimal(value) ?? []));
  return mean === null ? null : published(mean);
}
