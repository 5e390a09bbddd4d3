import type { Round } from "../thai/round";
import type { ReportMeasure, ReportRow } from "./report-row";

/** What a workbook has to say in a plan or a report, whatever the layout. */
export interface ReportModel {
  readonly agency: ReportAgency;
  /** BE; null when the workbook does not say. */
  readonly planYear: number | null;
  /** BE; null when the workbook does not say. */
  readonly assessedYear: number | null;
  readonly round: Round;
  /** The rows of the plan; where the workbook has none, the measures of the departments' tabs. */
  readonly plan: readonly ReportRow[];
  /** The measures of the round in the order of the plan, then those that stand on departments' tabs alone. */
  readonly measures: readonly ReportMeasure[];
  /** What begins after the round: in no report of it, but never silently so. */
  readonly later: readonly ReportMeasure[];
}

/** Texts that are not known are "". */
export interface ReportAgency {
  /** With the words of its type. */
  readonly name: string;
  readonly district: string;
  readonly province: string;
  /** A name, with the position after a comma, on a line of its own or after "ตำแหน่ง". */
  readonly preparedBy: string;
  readonly approvedBy: string;
}
