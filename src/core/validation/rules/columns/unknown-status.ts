import { isErrorValue } from "../../../sheet/cell-value";
import { cellOf } from "../../../sheet/table";
import { canonicalWord } from "../../../statuses/canonical-word";
import { readStatus } from "../../../statuses/read-status";
import { STATUSES } from "../../../statuses/status";
import { defineRule } from "../../rule";

export const unknownStatus = defineRule({
  id: "unknown-status",
  severity: "error",
  group: "columns",
  messageIds: ["padded", "nearest", "unknown"],
  basis: "The report counts three statuses (and cancelled); a row with another word is counted nowhere.",

  check({ workbook }, report) {
    for (const table of workbook.tables) {
      for (const row of table.rows) {
        const at = cellOf(table, row, "status");
        const value = row.cells["status"] ?? null;
        const reading = readStatus(value);
        if (at === null || reading.kind !== "unknown" || isErrorValue(value)) continue; // an error is formula-error's
        const place = { sheet: table.sheet, at };
        const nearest = reading.nearest === null ? null : canonicalWord(reading.nearest);
        if (nearest === null) {
          const allowed = STATUSES.map(canonicalWord).join(", ");
          report({ messageId: "unknown", ...place, data: { actual: reading.text, allowed } });
        } else if (reading.certain) {
          const fix = { kind: "set-cell" as const, ...place, expected: value, value: nearest };
          report({ messageId: "padded", ...place, data: { status: nearest }, fix });
        } else {
          report({ messageId: "nearest", ...place, data: { actual: reading.text, nearest } });
        }
      }
    }
  },
});
