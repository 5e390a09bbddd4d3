import type { DocumentKey } from "../../../document/document-key";
import type { DocumentRow } from "../../../document/document-row";
import { columnOf, type DocumentTable } from "../../../document/document-table";
import { isErrorValue } from "../../../sheet/cell-value";
import { countedStatus } from "../../../statuses/counted-status";
import { isWithin } from "../../../thai/compare-dates";
import { formatIso } from "../../../thai/iso-date";
import { readDate } from "../../../thai/read-date";
import { doneDaysBearOut } from "../../../titles/borne-out";
import type { TablePlan } from "../../../titles/table-plan";
import { planOfTable } from "../../plan-of-table";
import { quoted } from "../../quoted";
import { defineRule, type Report } from "../../rule";

const DAYS: ReadonlySet<DocumentKey> = new Set(["start", "end", "doneOn"]);

export const dateOutOfRound = defineRule({
  id: "date-out-of-round",
  severity: "error",
  group: "time",
  messageIds: ["done-outside", "done-outside-title", "unreadable"],
  basis:
    "Fiscal year: 1 October to 30 September; the 6-month round ends on 31 March. A report tells what its round did.",

  check(context, report) {
    let plan: TablePlan | null = null;
    return {
      table(table) {
        plan = planOfTable(table, context);
        const isOurs = table.source.kind === "standard";
        if (plan !== null && !isOurs && !doneDaysBearOut(table, plan.reported)) plan = null;
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
  { reported, round, title, year }: TablePlan,
  report: Report<"done-outside" | "done-outside-title">,
): void {
  if (doneOn === null || isWithin(doneOn.day, reported)) return;
  const span = { start: formatIso(reported.start), end: formatIso(reported.end) };
  const data = { date: formatIso(doneOn.day), ...span, round };
  const place = { sheet, at: doneOn.at };
  if (title === null) report({ messageId: "done-outside", ...place, data });
  else report({ messageId: "done-outside-title", ...place, data: { ...data, year } });
}

/** A formula error is left to formula-error, the completion day of a measure that is done to done-without-date. */
function reportUnreadable(row: DocumentRow, table: DocumentTable, report: Report<"unreadable">): void {
  for (const { key, at, value } of row.cells) {
    if (!DAYS.has(key) || isErrorValue(value)) continue;
    const reading = readDate(value);
    if (reading.kind !== "not-a-date" || (key === "doneOn" && isDone(row))) continue;
    const data = { header: columnOf(table, key)?.header ?? key, actual: quoted(reading.text) };
    report({ messageId: "unreadable", sheet: table.sheet, at, data });
  }
}

function isDone({ values }: DocumentRow): boolean {
  return countedStatus(values.status?.cells[0]?.value ?? null) === "done";
}
