import type { NewTab } from "../core/distribute/distribution-plan";
import { readAgencyName } from "../core/recognition/read-agency-name";
import type { RecognisedWorkbook } from "../core/recognition/recognised-workbook";
import type { SheetPlan } from "../core/sheet/sheet-plan";
import { planDepartment } from "../core/templates/plan-department";

/** New tabs for departments of a workbook, in its agency's name and digits. None without the year (BE) they are for. */
export function departmentSheets(
  tabs: readonly NewTab[],
  workbook: RecognisedWorkbook,
  planYear: number | null,
): readonly SheetPlan[] {
  if (planYear === null) return [];
  const agencyName = readAgencyName(workbook.agency);
  const digits = workbook.agency?.digits ?? "arabic";
  return tabs.map((tab) => planDepartment({ ...tab, agencyName, planYear, digits }));
}
