import { isErrorValue, textOf } from "../../../sheet/cell-value";
import { cellOf } from "../../../sheet/table";
import { countedStatus } from "../../../statuses/counted-status";
import { readDate } from "../../../thai/read-date";
import { defineRule } from "../../rule";

export const doneWithoutDate = defineRule({
  id: "done-without-date",
  severity: "error",
  group: "time",
  messageIds: ["missing", "unreadable"],
  basis: "The report item asks for what was done by when; a measure reported as done needs its day.",

  check({ workbook }, report) {
    for (const table of workbook.tables) {
      for (const row of table.rows) {
        const at = cellOf(table, row, "doneOn");
        if (at === null || countedStatus(row.cells["status"] ?? null) !== "done") continue;
        const measure = textOf(row.cells["measure"]);
        const date = readDate(row.cells["doneOn"] ?? null);
        if (date.kind === "blank") report({ messageId: "missing", sheet: table.sheet, at, data: { measure } });
        if (date.kind === "not-a-date" && !isErrorValue(date.text)) {
          report({ messageId: "unreadable", sheet: table.sheet, at, data: { measure, actual: date.text } });
        }
      }
    }
  },
});
