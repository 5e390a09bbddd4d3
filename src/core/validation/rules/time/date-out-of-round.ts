import { isErrorValue } from "../../../sheet/cell-value";
import { TABLE_SPECS } from "../../../templates/table-specs";
import { cellOf, type Table, type TableRow } from "../../../sheet/table";
import { countedStatus } from "../../../statuses/counted-status";
import { isWithin } from "../../../thai/compare-dates";
import { toExcelSerial } from "../../../thai/excel-serial";
import { fiscalYearRange } from "../../../thai/fiscal-year";
import { formatIso } from "../../../thai/iso-date";
import { readDate } from "../../../thai/read-date";
import { roundRange, type Round } from "../../../thai/round";
import { defineRule, type Report } from "../../rule";

export const dateOutOfRound = defineRule({
  id: "date-out-of-round",
  severity: "error",
  group: "time",
  messageIds: ["done-outside", "period-outside", "unreadable", "wrong-era"],
  basis:
    "Fiscal year: 1 October to 30 September; the 6-month round ends on 31 March. Measures belong to the plan year.",

  check({ workbook, planYear, round }, report) {
    for (const table of workbook.tables) {
      for (const row of table.rows) {
        for (const key of ["start", "end", "doneOn"]) {
          reportUnreadable(table, row, key, report);
          reportWrongEra(table, row, key, report);
          if (planYear !== null) reportOutside(table, row, key, { planYear, round }, report);
        }
      }
    }
  },
});

function reportOutside(
  table: Table,
  row: TableRow,
  key: string,
  { planYear, round }: { readonly planYear: number; readonly round: Round },
  report: Report<"done-outside" | "period-outside">,
): void {
  const allowed = key === "doneOn" ? roundRange(planYear, round) : fiscalYearRange(planYear);
  const at = cellOf(table, row, key);
  const reading = readDate(row.cells[key] ?? null);
  if (at === null || reading.kind !== "date" || isWithin(reading.date, allowed)) return;
  const date = formatIso(reading.date);
  const span = { start: formatIso(allowed.start), end: formatIso(allowed.end) };
  if (key === "doneOn") {
    report({ messageId: "done-outside", sheet: table.sheet, at, data: { date, ...span, round } });
  } else {
    const header = headerOf(table, key);
    report({ messageId: "period-outside", sheet: table.sheet, at, data: { date, header, ...span, year: planYear } });
  }
}

/** A formula error is left to formula-error, the completion day of a measure that is done to done-without-date. */
function reportUnreadable(table: Table, row: TableRow, key: string, report: Report<"unreadable">): void {
  const at = cellOf(table, row, key);
  const reading = readDate(row.cells[key] ?? null);
  if (at === null || reading.kind !== "not-a-date" || isErrorValue(reading.text)) return;
  if (key === "doneOn" && countedStatus(row.cells["status"] ?? null) === "done") return;
  const data = { header: headerOf(table, key), actual: reading.text };
  report({ messageId: "unreadable", sheet: table.sheet, at, data });
}

function reportWrongEra(table: Table, row: TableRow, key: string, report: Report<"wrong-era">): void {
  const at = cellOf(table, row, key);
  const value = row.cells[key] ?? null;
  const reading = readDate(value);
  if (at === null || reading.kind !== "date-in-wrong-era") return;
  const serial = toExcelSerial(reading.date);
  const place = { sheet: table.sheet, at };
  report({
    messageId: "wrong-era",
    ...place,
    data: { actual: formatIso(reading.typed), meant: formatIso(reading.date) },
    ...(serial !== null && { fix: { kind: "set-cell", ...place, expected: value, value: serial } }),
  });
}

function headerOf(table: Table, key: string): string {
  return TABLE_SPECS[table.layout].find((spec) => spec.key === key)?.header ?? key;
}
