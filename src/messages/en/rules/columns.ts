import type { COLUMNS_TH } from "../../th/rules/columns";

type Source = typeof COLUMNS_TH;

export const COLUMNS_EN = {
  "blank-required": {
    name: "Required cell is empty",
    blank: "Row {row} has no “{header}” yet. Fill it in before publishing.",
  },
  "formula-error": {
    name: "Formula gives an error",
    error: "The formula under “{header}” gives {actual} in place of a value. Correct it, or type the value.",
    uncalculated:
      "The cell under “{header}” holds a formula that was never calculated, so it cannot be read. Open the file in Excel, save it and check again.",
  },
  "mislabelled-column": {
    name: "Column header is not the standard one",
    mislabelled:
      "The header says “{actual}”; it is probably “{expected}”. Correct it, or see whether it is another column.",
  },
  "missing-column": {
    name: "Column missing",
    missing: "This table has no column “{header}”. Add a column with this header and check again.",
  },
  "unknown-status": {
    name: "Status is not in the list",
    padded: "The status is “{status}”, mixed with spaces or invisible characters. Choose it from the list again.",
    nearest: "The status “{actual}” is not known; the nearest is “{nearest}”. Choose a status from the list.",
    unknown: "The status “{actual}” is not known. Choose one of {allowed}.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
