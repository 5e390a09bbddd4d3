import { readOwners } from "../../../departments/read-owners";
import { isErrorValue } from "../../../sheet/cell-value";
import { cellOf, type Table } from "../../../sheet/table";
import { foldText } from "../../../thai/fold-text";
import { defineRule, type Report } from "../../rule";

export const unknownDepartment = defineRule({
  id: "unknown-department",
  severity: "error",
  group: "people",
  messageIds: ["owner", "tab"],
  basis: "Every owner and every departmental tab must be one of the departments that the agency sheet lists.",

  check({ workbook, departments }, report) {
    const known = departments.join(", ");
    const listed = new Set(workbook.agency?.departments.map(({ name }) => foldText(name)));
    for (const table of workbook.tables) {
      if (table.layout === "department" && listed.size > 0 && !listed.has(foldText(table.department))) {
        report({ messageId: "tab", sheet: table.sheet, at: null, data: { department: table.department, known } });
      }
      if (departments.length > 0) reportOwners(table, departments, report);
    }
  },
});

function reportOwners(table: Table, departments: readonly string[], report: Report<"owner">): void {
  const known = departments.join(", ");
  for (const row of table.rows) {
    const at = cellOf(table, row, "owners");
    if (at === null) continue;
    const value = row.cells["owners"] ?? null;
    if (isErrorValue(value)) continue; // formula-error's
    for (const actual of readOwners(value, departments).unknown) {
      report({ messageId: "owner", sheet: table.sheet, at, data: { actual, known } });
    }
  }
}
