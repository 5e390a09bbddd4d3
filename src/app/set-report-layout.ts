import { layoutWord } from "../core/report/layout-word";
import type { ReportLayoutId } from "../core/report/report-layout-id";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";
import { setAgencyField, type AgencyFieldOutcome } from "./set-agency-field";

/** Says on the agency sheet in which layout the next report is made. Reports that are there stay as they are. */
export function setReportLayout(
  workbook: WorkbookReader & WorkbookWriter,
  layout: ReportLayoutId,
): Promise<AgencyFieldOutcome> {
  return setAgencyField(workbook, "reportLayout", layoutWord(layout));
}
