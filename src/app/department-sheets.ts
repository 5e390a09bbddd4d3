import { fullAgencyName } from "../core/agency/full-agency-name";
import { readAgencyType } from "../core/agency/read-agency-type";
import type { NewTab } from "../core/distribute/distribution-plan";
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
  const agencyName = agencyNameOf(workbook);
  const digits = workbook.agency?.digits ?? "arabic";
  return tabs.map((tab) => planDepartment({ ...tab, agencyName, planYear, digits }));
}

function agencyNameOf({ agency }: RecognisedWorkbook): string {
  if (agency === null || agency.name === null) return "";
  return fullAgencyName({ type: readAgencyType(agency.type ?? "") ?? "อื่น ๆ", name: agency.name });
}
