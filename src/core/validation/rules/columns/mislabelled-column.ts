import { TABLE_SPECS } from "../../../templates/table-specs";
import { defineRule } from "../../rule";

export const mislabelledColumn = defineRule({
  id: "mislabelled-column",
  severity: "warning",
  group: "columns",
  messageIds: ["mislabelled"],
  basis: "A column whose header is close to a standard one is there, but readers and the compile may not know it.",

  check({ workbook }, report) {
    for (const table of workbook.tables) {
      for (const { key, header, headerCell, at, match } of table.columns) {
        if (match !== "lookalike" && match !== "position") continue;
        const expected = TABLE_SPECS[table.layout].find((spec) => spec.key === key)?.header ?? key;
        report({
          messageId: "mislabelled",
          sheet: table.sheet,
          at,
          data: { actual: header, expected },
          fix: { kind: "set-cell", sheet: table.sheet, at, expected: headerCell, value: expected },
        });
      }
    }
  },
});
