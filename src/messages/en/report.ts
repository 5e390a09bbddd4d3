import type { TranslationOf } from "../speaker";
import type { REPORT_TH } from "../th/report";

export const REPORT_EN = {
  heading: "Findings",
  counts: "Findings: {count} (errors {errors}, warnings {warnings}, notes {infos})",
  acknowledged: "Acknowledged and counted apart: {count}",
  none: "Nothing was found that needs a correction",
  noSheets: "This workbook has no standard sheets yet. Insert the set first.",
  unread:
    "The sheet “{sheet}” has {cells} {cells|cell|cells}, more than {limit}, and was not checked. Delete the empty rows and columns beyond the table.",
  severity: "Severity",
  rule: "Subject",
  place: "Place",
  row: "Row",
  message: "What was found and what to do",
  noticeHeading: "Notice",
  insertFailed: "The sheets could not be inserted",
  checkFailed: "The check could not be done",
  compileFailed: "The summary could not be compiled",
  nothingToCompile:
    "There is no department's sheet, so there is nothing to compile. Insert the set and fill it in first.",
  unknownYear:
    "There is no framework for {year} yet; there is one for {known:number}. Open the ITA pane and choose a year.",
} as const satisfies TranslationOf<typeof REPORT_TH>;
