import type { DocumentSpan } from "../../../document/document-row";
import type { DocumentTable } from "../../../document/document-table";
import { documentTitles } from "../../../titles/document-titles";
import { resultsTakenUp } from "../../../titles/results-taken-up";
import { otherYearOf, wholeYearOf } from "../../../titles/span-year";
import { titleOver, type TablePlan } from "../../../titles/table-plan";
import { planOfTable } from "../../plan-of-table";
import { quoted } from "../../quoted";
import { defineRule, type Report } from "../../rule";
import type { RuleContext } from "../../rule-context";

export const periodWrongPlanYear = defineRule({
  id: "period-wrong-plan-year",
  severity: "error",
  group: "time",
  messageIds: ["period", "result-period", "result-year"],
  basis: "Results of a fiscal year come out in its July or August: the measures that they lead to are for the year after.",

  check(context, report) {
    let plan: TablePlan | null = null;
    for (const found of resultsTakenUp(context.document)) {
      const { sheet, at, year, title } = found;
      const data = { year, result: title.year - 1, title: quoted(title.text) };
      if (year >= title.year) report({ messageId: "result-year", sheet, at, data });
    }
    return {
      table(table) {
        plan = planOfTable(table, context);
        if (plan === null) reportResultYear(table, context, report);
      },
      row({ spans }, { sheet }) {
        if (plan === null) return;
        for (const span of spans) reportSpan(sheet, span, plan, report);
      },
    };
  },
});

function reportSpan(sheet: string, span: DocumentSpan, { year }: TablePlan, report: Report<"period">): void {
  const other = otherYearOf(span, year);
  if (other !== null) report({ messageId: "period", sheet, at: span.at, data: { other, year } });
}

/** A plan under a title about the results of a year, though it is for that same year: told once for the table. */
function reportResultYear(table: DocumentTable, { document }: RuleContext, report: Report<"result-period">): void {
  const title = titleOver(table, document);
  if (table.kind !== "plan" || title?.role !== "result" || title.year === null) return;
  const results = documentTitles(document).filter(({ role, year }) => role === "result" && year !== null);
  if (results.length < 2 || results.some(({ year }) => year !== title.year)) return;
  const spans = table.rows.flatMap((row) => row.spans.filter((span) => wholeYearOf(span) === title.year));
  const [first] = spans;
  if (first === undefined) return;
  const data = { result: title.year, year: title.year + 1, rows: spans.length, title: quoted(title.text) };
  report({ messageId: "result-period", sheet: table.sheet, at: first.at, data });
}
