import type { DocumentRow } from "../../../document/document-row";
import { columnOf, type DocumentTable } from "../../../document/document-table";
import { isErrorValue, textOf, type CellValue } from "../../../sheet/cell-value";
import { countedStatus } from "../../../statuses/counted-status";
import { quoted } from "../../quoted";
import { readDate } from "../../../thai/read-date";
import { defineRule } from "../../rule";

export const doneWithoutDate = defineRule({
  id: "done-without-date",
  severity: "error",
  group: "time",
  messageIds: ["missing", "unreadable"],
  basis: "The report item asks for what was done by when; a measure reported as done needs its day.",

  check: (_context, report) => ({
    row(row, table) {
      const column = columnOf(table, "doneOn");
      if (column === null || row.doneOn !== null || !isDone(row, table)) return;
      const cell = row.values.doneOn?.cells[0];
      const at = cell?.at ?? { row: row.at.row, column: column.at.column };
      const measure = quoted(textOf(row.values.measure?.text));
      const place = { sheet: table.sheet, at };
      if (cell === undefined) report({ messageId: "missing", ...place, data: { measure } });
      else if (isUnreadable(cell.value)) {
        report({ messageId: "unreadable", ...place, data: { measure, actual: quoted(textOf(cell.value)) } });
      }
    },
  }),
});

/** In our own sheets a status with stray spaces counts; in published ones one that can be read. */
function isDone({ status, values }: DocumentRow, { source }: DocumentTable): boolean {
  if (source.kind === "published") return status?.status === "done";
  return countedStatus(values.status?.cells[0]?.value ?? null) === "done";
}

function isUnreadable(value: CellValue): boolean {
  return readDate(value).kind === "not-a-date" && !isErrorValue(value);
}
