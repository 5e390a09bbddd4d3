import { foldText } from "../../../thai/fold-text";
import { defineRule } from "../../rule";

export const departmentWithoutTab = defineRule({
  id: "department-without-tab",
  severity: "warning",
  group: "workbook",
  messageIds: ["missing"],
  basis: "A department that owns measures reports on its own tab; without one its measures are in no summary.",

  check({ workbook, missingDepartments }, report) {
    const hasTabs = workbook.tables.some(({ layout }) => layout === "department");
    const { agency } = workbook;
    if (agency === null || !hasTabs || missingDepartments.length === 0) return undefined; // a plan alone needs no tabs
    const missing = new Set(missingDepartments.map(foldText));
    const owned = new Map<string, number>();
    return {
      row({ owners }, { kind }) {
        if (kind !== "plan" || owners === null) return;
        for (const name of owners.owners.map(foldText)) owned.set(name, (owned.get(name) ?? 0) + 1);
      },
      end() {
        for (const { name, at } of agency.departments) {
          const count = owned.get(foldText(name));
          if (count === undefined || !missing.has(foldText(name))) continue;
          report({ messageId: "missing", sheet: agency.sheet, at, data: { department: name, count } });
        }
      },
    };
  },
});
