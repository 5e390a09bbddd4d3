import type { TranslationOf } from "../speaker";
import type { CLI_REPORT_TH, REPORT_FIELDS_TH } from "../th/cli-report";

export const CLI_REPORT_EN = {
  written: "Layout {layout} written to the sheet “{sheet}” of {path}",
  printed: "Layout {layout} written as a Word document: {path}",
  unknownLayout:
    "The agency sheet says “{text}” for the layout of the report, which is none of the layouts, so {layout} is used. Correct it there, or give --layout",
  counts: "Measures {measures}, rows {rows}",
  notReported: "Planned measures on which no department reports ({count}):",
  notInPlan: "Measures on departments' tabs that the plan does not have ({count}):",
  later: "Not in the report of the {round}-month round, for they begin after it ({count} {count|row|rows}):",
  laterRow: "{measure} ({department}, {period})",
  measure: "- {measure}",
  unprinted: "Layout {layout} has no column for {columns}",
  unprintedColumn: "{column} (rows: {rows})",
  toFill: "Columns for which the workbook has nothing, to be filled by hand: {columns}",
  leftOut: "left out {place}: {reason}",
  kept: "Somebody typed in the earlier sheet {sheets}, so it stays; the new one is “{sheet}”",
} as const satisfies TranslationOf<typeof CLI_REPORT_TH>;

export const REPORT_FIELDS_EN = {
  issue: "issue/indicator",
  measure: "measure",
  steps: "steps",
  owners: "owner",
  period: "period",
  monitoring: "monitoring",
  status: "status",
  statusTold: "status and day done",
  doneOn: "day done",
  result: "result",
  outcome: "outcome",
  evidence: "evidence",
  recommendation: "recommendation",
  note: "note",
} as const satisfies TranslationOf<typeof REPORT_FIELDS_TH>;
