import type { DistributionPlan } from "../../../src/core/distribute/distribution-plan";
import { distributionPlan } from "../../../src/core/distribute/plan-distribution";
import { recogniseWorkbook } from "../../../src/core/recognition/recognise-workbook";
import type { SheetSource } from "../../../src/core/recognition/sheet-source";
import { toA1 } from "../../../src/core/sheet/cell-ref";
import { TABLE_SPECS } from "../../../src/core/templates/table-specs";
import { drawnSheets } from "../../support/drawn-sheets";

const headerOf = (layout: "measures" | "department") => TABLE_SPECS[layout].map(({ header }) => header).join(" | ");

/** An agency sheet with these departments. */
export function agencySheet(...departments: readonly string[]): string {
  const rows = departments.map((name, index) => `${String(index + 1)} | ${name}`);
  return ["# agency ข้อมูลหน่วยงาน", "ลำดับ | ส่วนราชการ | หัวหน้าส่วนราชการ", ...rows].join("\n");
}

/** The plan: code | issue | measure | steps | start | end | owners. */
export function measuresSheet(...rows: readonly string[]): string {
  return ["# measures มาตรการ", headerOf("measures"), ...rows].join("\n");
}

/** A department's tab: code | issue | measure | steps | start | end | status | done on | result and so on. */
export function tabSheet(department: string, ...rows: readonly string[]): string {
  return [`# department ${department}`, headerOf("department"), ...rows].join("\n");
}

export function planOf(...drawings: readonly string[]): DistributionPlan {
  return planOfSheets(drawnSheets(drawings.join("\n")));
}

/** The plan for a workbook whose plan is for FY2569. */
export function planOfSheets(sheets: readonly SheetSource[], planYear: number | null = 2569): DistributionPlan {
  const takenTitles = sheets.map(({ name }) => name);
  const plan = distributionPlan(recogniseWorkbook(sheets), { planYear, takenTitles });
  if (plan === null) throw new Error("There is no plan");
  return plan;
}

/** Department, code and measure of every row that is to be added. */
export function addedIn({ added }: DistributionPlan): readonly (readonly unknown[])[] {
  return added.map(({ department, cells }) => [department, cells["code"], cells["measure"]]);
}

/** Cell, reason and detail of everything that goes nowhere. */
export function listedIn({ listed }: DistributionPlan): readonly (readonly string[])[] {
  return listed.map(({ from, what, reason, detail }) => [toA1(from.at), what, reason, detail]);
}
