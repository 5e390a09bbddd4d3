import type { Framework } from "../../../frameworks/schema";
import { indicatorOfItem } from "../../../items/indicator-of-item";
import { readIssue } from "../../../recognition/read-issue";
import type { RuleContext } from "../../rule-context";
import { defineRule } from "../../rule";

export const failingWithoutMeasure = defineRule({
  id: "failing-without-measure",
  severity: "error",
  group: "sense",
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

/** The indicators that some measure of the plan or of a report names in its issue, its items or its heading. */
function answeredIndicators({ document, itemList }: RuleContext, framework: Framework): ReadonlySet<number> {
  const rows = document.tables
    .filter(({ kind }) => kind === "plan" || kind === "report")
    .flatMap((table) => table.rows);
  const answering = rows.filter(({ values }) => values.measure !== undefined || values.steps !== undefined);
  return new Set(
    answering.flatMap(({ values, subject }) => [
      ...(typeof subject.indicator?.number === "number" ? [subject.indicator.number] : []),
      ...subject.items.flatMap(({ code }) => indicatorOfItem(code, framework, itemList) ?? []),
      ...[values.issue, values.indicator].flatMap((value) => readIssue(value?.text ?? null, framework).indicators),
    ]),
  );
}
