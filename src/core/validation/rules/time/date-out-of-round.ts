import type { DocumentRow } from "../../../document/document-row";
import { columnOf, type DocumentTable } from "../../../document/document-table";
import { isErrorValue } from "../../../sheet/cell-value";
import { countedStatus } from "../../../statuses/counted-status";
import { isWithin } from "../../../thai/compare-dates";
import { formatIso } from "../../../thai/iso-date";
import { readDate } from "../../../thai/read-date";
import type { TablePlan } from "../../../titles/table-plan";
import { planOfTable } from "../../plan-of-table";
import { quoted } from "../../quoted";
import { defineRule, type Report } from "../../rule";

export const dateOutOfRound = defineRule({
  id: "date-out-of-round",
  severity: "error",
  group: "time",
  messageIds: ["done-outside", "done-outside-title", "unreadable"],
  basis: "Fiscal year: 1 October to 30 September; the 6-month round ends on 31 March. A report tells what its round did.",

  check(context, report) {
    let plan: TablePlan | null = null;
    return {
      table(table) {
        plan = planOfTable(table, context);
      },
      row(row, table) {
        if (table.source.kind === "standard") reportUnreadable(row, table, report);
        if (plan !== null) reportOutside(row, table, plan, report);
      },
    };
  },
});

function reportOutside(
  { doneOn }: DocumentRow,
  { sheet }: DocumentTable,
  { reported, round, title }: TablePlan,
  report: Report<"done-outside" | "done-outside-title">,
): void {
  if (doneOn === null || isWithin(doneOn.day, reported)) return;
  const data = { date: formatIso(doneOn.day), start: formatIso(reported.start), end: formatIso(reported.end) };
  const place = { sheet, at: doneOn.at };
  if (title === null) report({ messageId: "done-outside", ...place, data: { ...data, round } });
  else report({ messageId: "done-outside-title", ...place, data: { ...data, title: quoted(title.text) } });
}

/** A formula error is left to formula-error, the completion day of a measure that is done to done-without-date. */
function reportUnreadable(row: DocumentRow, table: DocumentTable, report: Report<"unreadable">): void {
  for (const { key, at, value } of row.cells) {
    if (key !== "start" && key !== "end" && key !== "doneOn") continue;
    const reading = readDate(value);
    if (reading.kind !== "not-a-date" || isErrorValue(value)) continue;
    if (key === "doneOn" && countedStatus(row.values.status?.cells[0]?.value ?? null) === "done") continue;
    const data = { header: columnOf(table, key)?.header ?? key, actual: quoted(reading.text) };
    report({ messageId: "unreadable", sheet: table.sheet, at, data });
  }
}
