import { matchOutright } from "../../../recognition/match-headers";
import type { PublishedProblem } from "../../../recognition/published/published-problem";
import { yearColumns } from "../../../recognition/score-columns";
import { toA1 } from "../../../sheet/cell-ref";
import type { Table, TableColumn } from "../../../sheet/table";
import { TABLE_SPECS } from "../../../templates/table-specs";
import { foldHeader, foldText } from "../../../thai/fold-text";
import { defineRule, type Report } from "../../rule";

export const duplicateColumn = defineRule({
  id: "duplicate-column",
  severity: "warning",
  group: "columns",
  messageIds: ["twice"],
  basis: "Of two columns with one meaning only one is read; what stands in the other is in no row and no summary.",

  check: (_, report) => ({
    table({ sheet, source }) {
      if (source.kind === "standard") reportStandard(source.table, report);
      else for (const problem of source.table.problems) reportPublished(sheet, problem, report);
    },
  }),
});

function reportPublished(sheet: string, problem: PublishedProblem, report: Report<"twice">): void {
  if (problem.kind !== "repeated-key") return;
  const { at, text, taken } = problem;
  report({ messageId: "twice", sheet, at, data: { header: text, first: toA1(taken) } });
}

function reportStandard(table: Table, report: Report<"twice">): void {
  const { sheet, extra, columns } = table;
  for (const { header, at } of extra) {
    const key = keyNamedBy(table, header, at);
    const taken = key === undefined ? undefined : columns.find((column) => column.key === key);
    if (taken !== undefined) report({ messageId: "twice", sheet, at, data: { header, first: toA1(taken.at) } });
  }
}

/** The key whose standard header, accepted wording or year a header is. */
function keyNamedBy({ layout }: Table, text: string, at: TableColumn["at"]): string | undefined {
  const cells = [{ text, value: text, at, folded: foldText(text), foldedHeader: foldHeader(text) }];
  const [named] = matchOutright(cells, TABLE_SPECS[layout]);
  return named?.key ?? (layout === "scores" ? yearColumns(cells)[0]?.key : undefined);
}
