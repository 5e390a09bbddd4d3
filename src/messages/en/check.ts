import type { TranslationOf } from "../speaker";
import type { CHECK_TH } from "../th/check";

export const CHECK_EN = {
  title: "Check the sheets",
  intro: "Reads every standard sheet and says what to correct. The workbook is not changed.",
  run: "Check",
  runAgain: "Check again",
  checking: "Checking",
  failed: "The check could not be done",
  found: "Findings: {count}",
  counts: "Errors {errors} · Warnings {warnings} · Notes {infos}",
  group: "{rule} ({count})",
  noneTitle: "Nothing was found that needs a correction",
  noneText: "Every standard sheet passed. The next step is to compile the summary.",
  noSheetsTitle: "There is no sheet to check yet",
  noSheetsText: "This workbook has no standard sheets. Insert the set first.",
  unreadTitle: "Some sheets were not checked",
  unread:
    "The sheet “{sheet}” has {cells} cells, more than {limit}. Delete the empty rows and columns beyond the table and check again.",
} as const satisfies TranslationOf<typeof CHECK_TH>;
