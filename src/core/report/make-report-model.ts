import { readAgencyName } from "../recognition/read-agency-name";
import type { AgencyReading } from "../recognition/agency-reading";
import type { RecognisedWorkbook } from "../recognition/recognised-workbook";
import { isBlank } from "../sheet/cell-value";
import type { CompiledRow } from "../summary/summary-model";
import type { Round } from "../thai/round";
import { groupMeasures } from "./group-measures";
import { inRound } from "./in-round";
import { reportRow } from "./make-report-rows";
import type { ReportAgency, ReportModel } from "./report-model";

export interface ReportSource {
  readonly workbook: RecognisedWorkbook;
  /** The departments' rows, compiled; none where no department has a tab. */
  readonly rows: readonly CompiledRow[];
  /** BE. */
  readonly planYear: number | null;
  /** BE. */
  readonly assessedYear: number | null;
  readonly round: Round;
}

/** What the standard sheets of a workbook say, ready for any layout. Rows without a measure are none. */
export function makeReportModel({ workbook, rows, planYear, assessedYear, round }: ReportSource): ReportModel {
  const planned = workbook.tables
    .filter(({ layout }) => layout === "measures")
    .flatMap((table) => table.rows.filter(({ cells }) => !isBlank(cells["measure"])))
    .map(({ cells }) => reportRow(cells, "", planYear));
  const reported = rows.map(({ cells, department }) => reportRow(cells, department, planYear));
  const measures = groupMeasures(planned, reported);
  return {
    agency: agencyOf(workbook.agency),
    planYear,
    assessedYear,
    round,
    plan: planned.length > 0 ? planned : measures.flatMap((measure) => measure.rows),
    ...inRound(measures, planYear, round),
  };
}

function agencyOf(agency: AgencyReading | null): ReportAgency {
  if (agency === null) return { name: "", district: "", province: "", preparedBy: "", approvedBy: "" };
  const name = agency.name ?? "";
  return {
    name: name === "" ? "" : readAgencyName(agency),
    district: agency.district ?? "",
    province: agency.province ?? "",
    preparedBy: agency.preparedBy ?? "",
    approvedBy: agency.approvedBy ?? "",
  };
}
