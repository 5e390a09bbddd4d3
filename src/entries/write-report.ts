import type { PlainReport } from "../app/check-workbook";
import { reportFindings, type ReportOutcome } from "../app/report-findings";
import { findingsTexts } from "../messages/findings-texts";
import type { Language } from "../ports/preferences";
import type { WorkbookReader } from "../ports/workbook-reader";
import type { WorkbookWriter } from "../ports/workbook-writer";

/** Writes what a check found to the findings sheet, in the person's language. */
export async function writeReport(
  workbook: WorkbookReader & WorkbookWriter,
  report: PlainReport,
  language: Language,
): Promise<ReportOutcome> {
  return reportFindings(workbook, findingsTexts(report, language));
}
