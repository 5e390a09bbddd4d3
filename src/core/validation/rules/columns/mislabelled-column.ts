import { PUBLISHED_LAYOUTS } from "../../../recognition/published/data/layouts";
import type { PublishedProblem } from "../../../recognition/published/published-problem";
import type { PublishedTable } from "../../../recognition/published/published-table";
import type { Table } from "../../../sheet/table";
import { TABLE_SPECS } from "../../../templates/table-specs";
import { defineRule, type Report } from "../../rule";

export const mislabelledColumn = defineRule({
  id: "mislabelled-column",
  severity: "warning",
  group: "columns",
  messageIds: ["mislabelled"],
  basis: "A column whose header is close to a known one is there, but readers and the compile may not know it.",

  check: (_, report) => ({
    table({ source }) {
      if (source.kind === "standard") reportStandard(source.table, report);
      else for (const problem of source.table.problems) reportPublished(source.table, problem, report);
    },
  }),
});

function reportStandard({ sheet, layout, columns }: Table, report: Report<"mislabelled">): void {
  for (const { key, header, headerCell, at, match } of columns) {
    if (match !== "lookalike" && match !== "position") continue;
    const expected = TABLE_SPECS[layout].find((spec) => spec.key === key)?.header ?? key;
    const fix = { kind: "set-cell" as const, sheet, at, expected: headerCell, value: expected };
    report({ messageId: "mislabelled", sheet, at, data: { actual: header, expected }, fix });
  }
}

function reportPublished(table: PublishedTable, problem: PublishedProblem, report: Report<"mislabelled">): void {
  if (problem.kind !== "lookalike-header") return;
  const { at, text } = problem;
  const { sheet } = table;
  const expected = knownHeader(table, problem);
  if (expected === null) return;
  const suggestions = [{ kind: "set-cell" as const, sheet, at, expected: text, value: expected }];
  report({ messageId: "mislabelled", sheet, at, data: { actual: text, expected }, suggestions });
}

/** What the table's own first header calls the key, where only a repeated one is misspelt; else as it is published. */
function knownHeader(
  { columns, layout }: PublishedTable,
  { key, at }: Extract<PublishedProblem, { kind: "lookalike-header" }>,
): string | null {
  const own = columns.find((column) => column.key === key);
  if (own !== undefined && own.at.row !== at.row && own.match === "wording") return own.header;
  const published = PUBLISHED_LAYOUTS.find(({ id }) => id === layout)?.columns.find((column) => column.key === key);
  return published?.headers[0] ?? null;
}
