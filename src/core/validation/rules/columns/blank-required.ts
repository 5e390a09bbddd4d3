import { isBlank } from "../../../sheet/cell-value";
import { cellOf } from "../../../sheet/table";
import { TABLE_SPECS } from "../../../templates/table-specs";
import { defineRule } from "../../rule";

export const blankRequired = defineRule({
  id: "blank-required",
  severity: "error",
  group: "columns",
  messageIds: ["blank"],
  basis: "A filled row of the plan or of a department's tab must say these things to be published.",

  check({ workbook }, report) {
    for (const table of workbook.tables) {
      const required = TABLE_SPECS[table.layout].filter((spec) => spec.cell === "required");
      for (const row of table.rows) {
        for (const { key, header } of required) {
          const at = cellOf(table, row, key);
          if (at === null || !isBlank(row.cells[key])) continue; // a column that is not there is missing-column's
          report({ messageId: "blank", sheet: table.sheet, at, data: { header, row: at.row + 1 } });
        }
      }
    }
  },
});
