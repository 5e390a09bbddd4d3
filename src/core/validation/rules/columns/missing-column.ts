import { TABLE_SPECS } from "../../../templates/table-specs";
import { defineRule } from "../../rule";

export const missingColumn = defineRule({
  id: "missing-column",
  severity: "error",
  group: "columns",
  messageIds: ["missing"],
  basis: "The columns that the measures item and the report item of the framework must hold.",

  check: (_, report) => ({
    table({ sheet, source }) {
      if (source.kind !== "standard") return; // what a published table lacks is expected-column's
      const { layout, missing, headerRow, range, knownBy, rows } = source.table;
      if (knownBy === "header" && rows.length === 0) return; // somebody's header alone is empty-table's
      for (const key of missing) {
        const header = TABLE_SPECS[layout].find((spec) => spec.key === key)?.header ?? key;
        report({ messageId: "missing", sheet, at: { row: headerRow, column: range.column }, data: { header } });
      }
    },
  }),
});
