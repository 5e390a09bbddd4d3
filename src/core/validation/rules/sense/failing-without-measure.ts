import type { DocumentRow } from "../../../document/document-row";
import type { ReportDocument } from "../../../document/report-document";
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
    for (const no of unanswered(score.failing, context, framework)) {
      const row = scores.indicators.find((candidate) => candidate.no === no);
      if (typeof row?.score.value !== "number") continue;
      const name = framework.indicators.find(({ number }) => number === no)?.name ?? "";
      report({
        messageId: "missing",
        sheet: scores.sheet,
        at: row.score.at,
        data: { indicator: no, name, score: row.score.value, passLine: framework.passLine.value },
      });
    }
  },
});

function unanswered(failing: readonly number[], context: RuleContext, framework: Framework): readonly number[] {
  const answered = answeredIndicators(context, framework);
  const disclosed = framework.indicators.filter(({ instrument }) => instrument === "OIT").map(({ number }) => number);
  const unsure = new Set(hasUnplacedItem(context, framework) ? disclosed : []);
  return failing.filter((no) => !answered.has(no) && !unsure.has(no));
}

/** Whether a measure answers a disclosure item of which the year's sources do not say the indicator: it may be any. */
function hasUnplacedItem({ document, itemList }: RuleContext, framework: Framework): boolean {
  const rows = answeringRows(document);
  const codes = rows
    .flatMap(({ subject }) => subject.items.map(({ code }) => code))
    .filter((code) => code.startsWith("o"));
  return codes.some((code) => indicatorOfItem(code, framework, itemList) === null);
}

function answeringRows({ tables }: ReportDocument): readonly DocumentRow[] {
  const rows = tables.filter(({ kind }) => kind === "plan" || kind === "report").flatMap((table) => table.rows);
  return rows.filter(({ values }) => values.measure !== undefined || values.steps !== undefined);
}

/** The indicators that some measure of the plan or of a report names in its issue, its items or its heading. */
function answeredIndicators({ document, itemList }: RuleContext, framework: Framework): ReadonlySet<number> {
  const answered = new Set<number>();
  const issues = new Set<string>(); // rows of every tab are about the same few
  for (const { values, subject } of answeringRows(document)) {
    if (typeof subject.indicator?.number === "number") answered.add(subject.indicator.number);
    for (const { code } of subject.items) {
      const number = indicatorOfItem(code, framework, itemList);
      if (number !== null) answered.add(number);
    }
    for (const value of [values.issue, values.indicator]) if (value !== undefined) issues.add(value.text);
  }
  for (const issue of issues) for (const number of readIssue(issue, framework).indicators) answered.add(number);
  return answered;
}
