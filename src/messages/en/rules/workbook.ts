import type { WORKBOOK_TH } from "../../th/rules/workbook";

type Source = typeof WORKBOOK_TH;

export const WORKBOOK_EN = {
  "department-tab-twice": {
    name: "Department has two sheets",
    twice:
      "“{department}” has two sheets, “{first}” and “{second}”, and the rows of both are counted. Keep the right one only.",
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
      "This sheet has {cells} cells, more than {limit}, and was not read. Delete the rows and columns beyond the table, save and check again.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
