import type { DocumentRow } from "../../../document/document-row";
import { columnOf } from "../../../document/document-table";
import { defineRule } from "../../rule";

export const missingOwner = defineRule({
  id: "missing-owner",
  severity: "warning",
  group: "people",
  messageIds: ["missing"],
  basis: "A measure that nobody owns is done by nobody; the measures item asks for who is responsible.",

  check: (_context, report) => ({
    row(row, table) {
      // blank-required's on our own sheets
      if (table.source.kind === "standard" || (table.kind !== "plan" && table.kind !== "report")) return;
      const column = columnOf(table, "owners");
      if (column === null || row.values.owners !== undefined || !hasOwnMeasure(row)) return;
      report({ messageId: "missing", sheet: table.sheet, at: { row: row.at.row, column: column.at.column } });
    },
  }),
});

function hasOwnMeasure({ values }: DocumentRow): boolean {
  const { measure, steps } = values;
  return [measure, steps].some((value) => value !== undefined && !value.carried);
}
