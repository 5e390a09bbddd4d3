import { TABLE_SPECS } from "../../../templates/table-specs";
import { defineRule } from "../../rule";

export const blankRequired = defineRule({
  id: "blank-required",
  severity: "error",
  group: "columns",
  messageIds: ["blank"],
  basis: "A filled row of the plan or of a department's tab must say these things to be published.",

  check: (_, report) => ({
    row({ at, values }, { sheet, source, columns }) {
      if (source.kind !== "standard") return; // of a published table it is blank-cell's
      const specs = TABLE_SPECS[source.table.layout];
      for (const column of columns) {
        // A column that is not there is missing-column's.
        const spec = values[column.key] === undefined ? specs.find(({ key }) => key === column.key) : undefined;
        if (spec?.cell !== "required") continue;
        const place = { row: at.row, column: column.at.column };
        report({ messageId: "blank", sheet, at: place, data: { header: spec.header, row: at.row + 1 } });
      }
    },
  }),
});
