import type { ReportField } from "../core/report/report-row";
import type { Language } from "../ports/preferences";
import { REPORT_FIELDS_EN } from "./en/cli-report";
import { REPORT_FIELDS_TH } from "./th/cli-report";

const NAMES = { th: REPORT_FIELDS_TH, en: REPORT_FIELDS_EN };

/** What a field of a report's rows is called. */
export function reportFieldName(field: ReportField, language: Language): string {
  return NAMES[language][field];
}
