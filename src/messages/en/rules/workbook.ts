import type { WORKBOOK_TH } from "../../th/rules/workbook";

type Source = typeof WORKBOOK_TH;

export const WORKBOOK_EN = {
  "department-tab-twice": {
    name: "Department has two sheets",
    twice:
      "“{department}” has two sheets, “{first}” and “{second}”, and the rows of both are counted. Keep the right one only.",
  },
  "department-without-tab": {
    name: "Department has no sheet",
    missing:
      "“{department}” owns {count} {count|measure|measures} of the plan but has no sheet to report on, so the summary lacks {count|it|them}. Insert its sheet.",
  },
  "hidden-rows": {
    name: "Hidden rows are counted",
    rows: "{count} {count|measure is|measures are} in hidden or filtered rows ({rows}) but checked and compiled too. Show the rows and see whether they are right, or delete them.",
    some: "Some rows of this sheet are hidden or filtered; they are checked and compiled too. Show all rows and see whether they are right, or delete what is not needed.",
  },
  "protected-source": {
    name: "Sheet is protected",
    protected:
      "This sheet is protected: it is checked and compiled, but no fix can be written into it. Remove the protection first if it is to be corrected.",
  },
  "renamed-tab": {
    name: "Tab is not named for its department",
    renamed:
      "The tab is called “{title}” but is the sheet of “{department}” and counts for it. See whether it is the right sheet, or rename it back.",
  },
  "settings-damaged": {
    name: "Row of the check settings was changed",
    changed:
      "This row of the check settings is not as it was written, so it does not count. Delete it and set it again in the check.",
    "unknown-kind":
      "This row of the check settings was not written by the check, so it does not count. Delete it or move it to another sheet.",
  },
  "sheet-too-large": {
    name: "Sheet is too large",
    "too-large":
      "This sheet has {cells} {cells|cell|cells}, more than {limit}, and was not read. Delete the rows and columns beyond the table, save and check again.",
  },
  "stale-summary": {
    name: "Summary is out of date",
    stale:
      "Rows of the departments' sheets have changed since this summary was compiled, so its counts are old. Compile again.",
  },
  "tab-without-department": {
    name: "Sheet of a department that is not listed",
    unlisted:
      "“{department}” is not in the list of departments ({known}). Add it on the agency sheet, or use the sheet of a listed department.",
  },
  "framework-sheet": {
    name: "Framework sheet cannot be used",
    problem: "{said} This sheet corrects nothing yet, and the check goes by the framework without it.",
    "too-large":
      "The framework sheet has {cells} {cells|cell|cells}, more than {limit}, and was not read; the check goes by the framework without it. Delete the rows and columns beyond the table.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
