import type { DocumentSpan } from "../../../document/document-row";
import type { DocumentTable } from "../../../document/document-table";
import { fiscalYearRange } from "../../../thai/fiscal-year";
import { spansBearOut } from "../../../titles/borne-out";
import { documentTitles } from "../../../titles/document-titles";
import { intendedYears } from "../../../titles/intended-years";
import { resultsTakenUp } from "../../../titles/results-taken-up";
import { otherYearOf, wholeYearOf } from "../../../titles/span-year";
import { titleOver, type TablePlan } from "../../../titles/table-plan";
import { planOfTable } from "../../plan-of-table";
import { defineRule, type Report } from "../../rule";
import type { RuleContext } from "../../rule-context";

export const periodWrongPlanYear = defineRule({
  id: "period-wrong-plan-year",
  severity: "error",
  group: "time",
  messageIds: ["intention", "period", "result-period", "result-year"],
  basis:
    "Results of a fiscal year come out in its July or August: the measures that they lead to are for the year after.",

  check(context, report) {
    let plan: TablePlan | null = null;
    reportSentences(context, report);
    return {
      table(table) {
        plan = planOfTable(table, context);
        if (plan === null) reportResultYear(table, context, report);
        else if (isDoubtful(table, plan)) plan = null;
      },
      row({ spans }, { sheet }) {
        if (plan === null) return;
        for (const span of spans) reportSpan(sheet, span, plan, report);
      },
    };
  },
});

/** What prose says of the results that led to the measures, and of the year in which it means to act on them. */
function reportSentences({ document }: RuleContext, report: Report<"intention" | "result-year">): void {
  const taken = resultsTakenUp(document);
  for (const { sheet, at, year, reportYear } of taken) {
    if (reportYear === null || year < reportYear) continue;
    report({ messageId: "result-year", sheet, at, data: { year, report: reportYear, result: reportYear - 1 } });
  }
  const [first] = taken;
  if (first === undefined || taken.some(({ year }) => year !== first.year)) return;
  for (const { sheet, at, year } of intendedYears(document)) {
    if (year <= first.year) report({ messageId: "intention", sheet, at, data: { year, result: first.year } });
  }
}

/** A report may be titled by the year in which it is assessed; a plan names its own. */
function isDoubtful(table: DocumentTable, { title, year }: TablePlan): boolean {
  if (table.source.kind === "standard" || title?.role === "plan") return false;
  return !spansBearOut(table, year, fiscalYearRange(year));
}

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
  const data = { result: title.year, year: title.year + 1, rows: spans.length };
  report({ messageId: "result-period", sheet: table.sheet, at: first.at, data });
}
