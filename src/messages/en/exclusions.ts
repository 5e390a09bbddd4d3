import type { ExclusionReason } from "../../core/summary/summary-model";

export const EXCLUSIONS_EN = {
  "no-measure": "This row has no measure. Fill it in, or delete the row if it is not used.",
  "no-owner":
    "Nobody can tell which department this row belongs to. Fill in its owner, or say which measure of the plan it is about.",
  "repeated-header": "This row repeats the header and holds no data.",
  "unknown-column": "This cell's column is not a standard one. Move the text to a standard column to have it compiled.",
  "outside-columns": "This cell lies outside the table, under no header. Move it into the table to have it compiled.",
  "above-header": "This cell stands above the header. Move it below the header to have it compiled.",
  "sheet-too-large":
    "This sheet is too large to read, so none of it was compiled. Delete the empty rows and columns beyond the table.",
  "header-not-found": "No header was found in this sheet, so this cell was not compiled. Put the standard header back.",
} as const satisfies Record<ExclusionReason, string>;
