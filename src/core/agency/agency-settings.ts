import type { DigitStyle } from "../sheet/sheet-plan";
import type { Round } from "../thai/round";
import type { Agency } from "./agency";
import type { Department } from "./department";

/** The columns of the printed report: the framework's own, or with owner, period and status beside them. */
export type ReportLayout = "official" | "full";

export const REPORT_LAYOUTS: readonly ReportLayout[] = ["official", "full"];

/** Who signs. Texts that are not known are "". */
export interface Approver {
  readonly name: string;
  readonly position: string;
}

/** What the agency sheet holds: the agency and the choices that every other sheet follows. */
export interface AgencySettings {
  readonly agency: Agency;
  /** The fiscal year (BE) whose result is analysed. */
  readonly assessedYear: number;
  /** The fiscal year (BE) in which the measures are carried out; the year after the assessed one. */
  readonly planYear: number;
  readonly round: Round;
  readonly digits: DigitStyle;
  readonly layout: ReportLayout;
  readonly departments: readonly Department[];
  readonly approvers: readonly Approver[];
}

/** The plan year (BE) of an assessed year (BE): results come out in July or August, so the plan is for the year after. */
export function planYearOf(assessedYear: number): number {
  return assessedYear + 1;
}
