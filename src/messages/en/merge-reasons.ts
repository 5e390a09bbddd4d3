import type { TranslationOf } from "../speaker";
import type { MERGE_REASONS_TH } from "../th/merge-reasons";

export const MERGE_REASONS_EN = {
  "other-sheet":
    "it is no department's sheet and differs from the base's sheet of this name, so it was not taken. See whether it holds anything that is needed",
  "sheet-too-large":
    "the sheet is too large to read. Delete the empty rows and columns beyond its data and merge again",
  "unknown-department":
    "the base has no department “{detail}”. Correct the name, add it to the agency sheet, or agree to a new sheet",
  "no-measure": "the row has no measure and is like no row of the base",
  "repeated-header": "the row repeats the header and is no data",
  "formula-error": "a formula of the row gives an error ({detail}). Mend it and merge again",
  "tab-too-large":
    "the department's sheet in the base is too large to read. Delete the empty rows and columns beyond its data",
  "no-header": "the header of the base's sheet was not found. Put the standard header back",
  "no-column": "the base's sheet lacks a column that the row needs ({detail}). Put its header back",
  "tab-protected": "the base's sheet is protected. Unprotect it first",
  "base-formula": "cell {detail} of the base holds a formula, so nothing was written over it",
  "no-year":
    "the department has no sheet, and the base does not say the year of the plan. Fill it in on the agency sheet",
  "unknown-column": "the column is none of the standard ones, so it was not taken",
  "outside-columns": "the cell stands outside the table, so it was not taken",
  "above-header": "the cell stands above the header, so it was not taken",
  "header-not-found": "the header of this sheet was not found. Put the standard header back and merge again",
} as const satisfies TranslationOf<typeof MERGE_REASONS_TH>;
