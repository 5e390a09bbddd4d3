import type { DocumentTable } from "../../../document/document-table";
import type { Framework } from "../../../frameworks/schema";
import { indicatorOfItem } from "../../../items/indicator-of-item";
import { readIssue } from "../../../recognition/read-issue";
import type { RuleContext } from "../../rule-context";
import { defineRule } from "../../rule";

export const failingNotAnalysed = defineRule({
  id: "failing-not-analysed",
  severity: "error",
  group: "sense",
  messageIds: ["missing"],
  basis:
    "The measures item asks for an analysis of what has to be improved, first of all of results below the pass line.",

  check(context, report) {
    const { document, scores, score, framework } = context;
    const tables = document.tables.filter(({ kind, rows }) => kind === "analysis" && rows.length > 0);
    const [first] = tables;
    if (scores === null || score === null || framework === null || first === undefined) return;
    const analysed = new Set(tables.flatMap((table) => analysedIn(table, framework, context)));
    const missing = score.failing.filter((no) => !analysed.has(no));
    // A table that names no indicator cannot be told to lack one.
    if (missing.length === 0 || analysed.size === 0) return;
    const at = headingOf(first) ?? first.rows[0]?.at ?? null;
    report({ messageId: "missing", sheet: first.sheet, at, data: { indicators: missing.join(", ") } });
  },
});

function analysedIn({ rows }: DocumentTable, framework: Framework, { itemList }: RuleContext): readonly number[] {
  return rows.flatMap(({ values, subject }) => [
    ...(typeof subject.indicator?.number === "number" ? [subject.indicator.number] : []),
    ...subject.items.flatMap(({ code }) => indicatorOfItem(code, framework, itemList) ?? []),
    ...Object.values(values).flatMap(({ text }) => readIssue(text, framework).indicators),
  ]);
}

function headingOf({ source }: DocumentTable) {
  return source.kind === "published" ? (source.table.headings[0]?.at ?? null) : null;
}
