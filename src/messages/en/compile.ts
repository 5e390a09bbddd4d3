import type { TranslationOf } from "../speaker";
import type { COMPILE_TH } from "../th/compile";

export const COMPILE_EN = {
  title: "Compile the summary",
  intro: "Puts every department's sheet into the summary sheet. The source sheets are not changed.",
  round: "Round",
  sixMonths: "6 months (1 Oct to 31 Mar)",
  twelveMonths: "12 months (1 Oct to 30 Sep)",
  run: "Compile",
  runAgain: "Compile again",
  compiling: "Compiling",
  failed: "The summary could not be compiled",
  nothingTitle: "There is nothing to compile yet",
  nothingText: "This workbook has no department's sheet. Insert the set and fill it in first.",
  doneTitle: "Rows compiled: {count}",
  unchangedTitle: "The summary is up to date",
  unchangedText: "The data are those that were compiled, so nothing was written.",
  filesLeftTitle: "Files that are not in it this time",
  filesLeftText:
    "The earlier summary has rows from {files}, which were not chosen this time. Notes on those rows are at the end of the sheet.",
  conservation: "Rows read {read} = compiled {written} + left out {excluded}",
  openSummary: "Go to the sheet {sheet}",
  afterwards: "Next: make the report and the memo at More > Publish",
  byDepartment: "Counts by department",
  departmentTotal: "{department}: rows {total}",
  statusCount: "{status} {count}",
  overdue: "Overdue {count}",
  keptTitle: "The earlier summary stays",
  keptText:
    "{sheets} holds text that somebody added or changed. The new summary is {sheet}. Move the text over, then delete the old sheet.",
  missingTitle: "Departments without a sheet",
  missingText: "{departments}. Insert their sheets and compile again.",
  emptyTitle: "Departments that filled in nothing",
  emptyText: "{departments}. Fill in their sheets and compile again.",
  excludedTitle: "Left out ({count})",
  excludedText: "Every row and cell that was left out is listed with its reason.",
} as const satisfies TranslationOf<typeof COMPILE_TH>;
