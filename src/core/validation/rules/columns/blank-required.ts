import { columnOf } from "../../../document/document-table";
import { TABLE_SPECS } from "../../../templates/table-specs";
import { defineRule } from "../../rule";

export const blankRequired = defineRule({
  id: "blank-required",
  severity: "error",
  group: "columns",
  messageIds: ["blank"],
  basis: "A filled row of the plan or of a department's tab must say these things to be published.",

  check: (_, report) => ({
    row({ at, values }, table) {
      if (table.source.kind !== "standard") return; // of a published table it is blank-cell's
      for (const { key, header, cell } of TABLE_SPECS[table.source.table.layout]) {
        const column = cell === "required" && values[key] === undefined ? columnOf(table, key) : null;
        if (column === null) continue; // a column that is not there is missing-column's
        const place = { row: at.row, column: column.at.column };
        report({ messageId: "blank", sheet: table.sheet, at: place, data: { header, row: at.row + 1 } });
      }
    },
  }),
});
