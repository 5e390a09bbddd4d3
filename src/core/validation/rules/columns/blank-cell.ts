import type { DocumentKey } from "../../../document/document-key";
import type { DocumentTable } from "../../../document/document-table";
import { defineRule } from "../../rule";

/** What every row says for itself; an owner that is not there is missing-owner's, and the other columns are merged down or left blank for what stays the same. */
const OWN_OF_ROWS: readonly DocumentKey[] = ["indicator", "steps", "period", "status", "result", "score"];
const LEAST_ROWS = 4;
const LEAST_SHARE_OF_FILLED = 0.75;

export const blankCell = defineRule({
  id: "blank-cell",
  severity: "warning",
  group: "columns",
  messageIds: ["blank"],
  basis: "Where nearly every row of a published table says something, a row that does not was probably forgotten.",

  check: (_, report) => ({
    table(table) {
      if (table.source.kind !== "published" || table.rows.length < LEAST_ROWS) return;
      for (const { key, header, at } of table.columns) {
        if (!OWN_OF_ROWS.includes(key)) continue;
        for (const row of forgottenRows(table, key)) {
          report({ messageId: "blank", sheet: table.sheet, at: { row, column: at.column }, data: { header } });
        }
      }
    },
  }),
});

/** Zero-based rows without the key, where most have it. */
function forgottenRows({ rows }: DocumentTable, key: DocumentKey): readonly number[] {
  const blank = rows.filter(({ values }) => values[key] === undefined);
  const filled = rows.length - blank.length;
  return filled < rows.length * LEAST_SHARE_OF_FILLED ? [] : blank.map(({ at }) => at.row);
}
