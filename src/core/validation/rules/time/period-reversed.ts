import { cellOf } from "../../../sheet/table";
import { compareDates } from "../../../thai/compare-dates";
import { formatIso } from "../../../thai/iso-date";
import { readDate } from "../../../thai/read-date";
import { defineRule } from "../../rule";

export const periodReversed = defineRule({
  id: "period-reversed",
  severity: "error",
  group: "time",
  messageIds: ["reversed"],
  basis: "A period ends on the day it begins or later.",

  check({ workbook }, report) {
    for (const table of workbook.tables) {
      for (const row of table.rows) {
        const at = cellOf(table, row, "end");
        const start = readDate(row.cells["start"] ?? null);
        const end = readDate(row.cells["end"] ?? null);
        if (at === null || start.kind !== "date" || end.kind !== "date") continue;
        if (compareDates(start.date, end.date) <= 0) continue;
        const data = { start: formatIso(start.date), end: formatIso(end.date) };
        report({ messageId: "reversed", sheet: table.sheet, at, data });
      }
    }
  },
});
