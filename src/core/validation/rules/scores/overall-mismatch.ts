import { numberOf } from "../../../recognition/read-scores";
import { readDecimal } from "../../../scoring/decimal";
import { published } from "../../../scoring/published";
import { defineRule } from "../../rule";

export const overallMismatch = defineRule({
  id: "overall-mismatch",
  severity: "error",
  group: "scores",
  messageIds: ["mismatch"],
  basis: "The overall score is the weighted mean of the instruments, rounded half up once to two decimals.",

  check({ scores, score }, report) {
    const computed = score?.overall ?? null;
    if (scores === null || scores.stated === null || computed === null) return;
    const stated = numberOf(scores.stated);
    if (stated === null || asPublished(stated) === computed) return;
    report({ messageId: "mismatch", sheet: scores.sheet, at: scores.stated.at, data: { stated, computed } });
  },
});

function asPublished(score: number): number | null {
  const exact = readDecimal(score);
  return exact === null ? null : published(exact);
}
