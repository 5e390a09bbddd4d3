import { TABLE_SPECS } from "../../../templates/table-specs";
import { defineRule } from "../../rule";

export const missingColumn = defineRule({
  id: "missing-column",
  severity: "error",
  group: "columns",
  messageIds: ["missing"],
  basis: "The columns that the measures item and the report item of the framework must hold.",

  check({ workbook }, report) {
    for (const table of workbook.tables) {
      for (const key of table.missing) {
        const header = TABLE_SPECS[table.layout].find((spec) => spec.key === key)?.header ?? key;
        report({
          messageId: "missing",
          sheet: table.sheet,
          at: { row: table.headerRow, column: table.range.column },
          data: { header },
        });
      }
    }
  },
});
