import type { Framework } from "../../../frameworks/schema";
import { readDecimal } from "../../../scoring/decimal";
import { published } from "../../../scoring/published";
import { claimsOf } from "../../../scoring/statements/claims";
import type { PlacedStatement } from "../../../scoring/statements/document-statements";
import { defineRule } from "../../rule";

export const boundaryScore = defineRule({
  id: "boundary-score",
  severity: "info",
  group: "scores",
  messageIds: ["rounded-up"],
  basis: "Scores are compared with lines as they are published, with two decimals; no source says so for every year.",

  check({ document, assessedYear, framework }, report) {
    if (framework === null) return;
    for (const claim of claimsOf(document, assessedYear)) {
      const line = linesFor(claim, framework).find((own) => isRoundedTo(claim.value, own));
      if (line === undefined) continue;
      const { sheet, at, value } = claim;
      report({ messageId: "rounded-up", sheet, at, data: { actual: String(value), score: value, line } });
    }
  },
});

function linesFor({ subject }: PlacedStatement, { passLine, rating }: Framework): readonly number[] {
  if (subject.kind === "indicator") return [passLine.value];
  if (subject.kind === "overall") return rating.rules.map(({ overallAtLeast }) => overallAtLeast);
  if (subject.kind !== "instrument") return [];
  return rating.rules.flatMap(({ everyInstrumentAtLeast }) => everyInstrumentAtLeast ?? []);
}

/** Whether a score lies below a line and reaches it only by rounding. */
function isRoundedTo(value: number, line: number): boolean {
  const exact = readDecimal(value);
  return value < line && exact !== null && published(exact) >= line;
}
