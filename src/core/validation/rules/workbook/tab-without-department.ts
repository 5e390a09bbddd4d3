import { readOwners } from "../../../departments/read-owners";
import { defineRule } from "../../rule";

export const tabWithoutDepartment = defineRule({
  id: "tab-without-department",
  severity: "error",
  group: "workbook",
  messageIds: ["unlisted"],
  basis: "Every departmental tab must be one of the departments that the agency sheet lists.",

  check({ workbook }, report) {
    const listed = workbook.agency?.departments.map(({ name }) => name) ?? [];
    if (listed.length === 0) return undefined;
    for (const { layout, sheet, department } of workbook.tables) {
      if (layout !== "department") continue;
      const { owners, unknown } = readOwners(department, listed);
      if (owners.length > 0 && unknown.length === 0) continue; // listed, or listed under another name of it
      report({ messageId: "unlisted", sheet, at: null, data: { department, known: listed.join(", ") } });
    }
    return undefined;
  },
});
