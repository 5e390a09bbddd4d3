import { readIssue } from "../../recognition/read-issue";
import { isBlank } from "../../sheet/cell-value";
import type { CheckContext } from "../check-context";
import { defineRule } from "../rule";

export const failingWithoutMeasure = defineRule({
  id: "failing-without-measure",
  severity: "error",
  messageIds: ["missing"],
  basis: "The measures item asks for a measure for every result below the pass line.",

  check(context, report) {
    const { scores, score, framework } = context;
    if (scores === null || score === null || framework === null) return;
    const answered = answeredIndicators(context, framework);
    for (const no of score.failing) {
      const row = scores.indicators.find((candidate) => candidate.no === no);
      if (answered.has(no) || typeof row?.score.value !== "number") continue;
      const name = framework.indicators.find((indicator) => indicator.number === no)?.name ?? "";
      report({
        messageId: "missing",
        sheet: scores.sheet,
        at: row.score.at,
        data: { indicator: no, name, score: row.score.value, passLine: framework.passLine.value },
      });
    }
  },
});

/** The indicators that some measure of the plan or of a department's tab names in its issue. */
function answeredIndicators(
  { workbook }: CheckContext,
  framework: NonNullable<CheckContext["framework"]>,
): ReadonlySet<number> {
  const rows = workbook.tables.flatMap((table) => (table.layout === "scores" ? [] : table.rows));
  return new Set(
    rows
      .filter((row) => !isBlank(row.cells["measure"]))
      .flatMap((row) => readIssue(row.cells["issue"] ?? null, framework).indicators),
  );
}
