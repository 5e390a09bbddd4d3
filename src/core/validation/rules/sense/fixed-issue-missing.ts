import { columnOf, type DocumentTable } from "../../../document/document-table";
import type { DocumentTemplate } from "../../../frameworks/schema";
import { templateOfPlan } from "../../../frameworks/template-of-plan";
import { readListMarker, withoutListMarker } from "../../../lists/list-marker";
import { foldText } from "../../../thai/fold-text";
import { defineRule } from "../../rule";
import type { RuleContext } from "../../rule-context";
import { yearOfMeasures } from "../../year-of-measures";

const ENOUGH_TO_KNOW = 3;
const SAME_START = 6;

export const fixedIssueMissing = defineRule({
  id: "fixed-issue-missing",
  severity: "warning",
  group: "sense",
  messageIds: ["missing"],
  basis: "The measures item names the issues that the plan must treat one by one.",

  check(context, report) {
    return {
      table(table) {
        const issues = issuesOf(table, context);
        if (issues.length === 0) return;
        const treated = treatedIn(table, issues);
        if (treated.size < Math.min(ENOUGH_TO_KNOW, issues.length)) return;
        const at = columnOf(table, "issue")?.at ?? null;
        for (const { number, text } of issues.filter((issue) => !treated.has(issue.number)))
          report({ messageId: "missing", sheet: table.sheet, at, data: { number, issue: text } });
      },
    };
  },
});

function issuesOf(table: DocumentTable, context: RuleContext): DocumentTemplate["issues"] {
  const year = table.kind === "plan" ? yearOfMeasures(table, context) : null;
  return year === null ? [] : (templateOfPlan("measures", year)?.issues ?? []);
}

/** An issue is treated where a row has its words, or its number and how it begins. */
function treatedIn({ rows }: DocumentTable, issues: DocumentTemplate["issues"]): ReadonlySet<number> {
  const forms = issues.map(({ number, text, aliases }) => ({ number, forms: [text, ...aliases].map(foldText) }));
  const written = new Set(rows.map(({ values }) => values.issue?.text ?? ""));
  return new Set(
    [...written].flatMap((issue) => {
      const folded = foldText(issue);
      const start = foldText(withoutListMarker(issue)).slice(0, SAME_START);
      const counted = readListMarker(issue)?.number ?? null;
      const isSame = (form: string, number: number) =>
        folded.includes(form) || (counted === number && start !== "" && form.startsWith(start));
      return forms.filter((own) => own.forms.some((form) => isSame(form, own.number))).map(({ number }) => number);
    }),
  );
}
