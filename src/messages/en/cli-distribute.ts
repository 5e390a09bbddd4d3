import type { TranslationOf } from "../speaker";
import type { CLI_DISTRIBUTE_TH, DISTRIBUTE_REASONS_TH, UNPLANNED_REASONS_TH } from "../th/cli-distribute";

export const CLI_DISTRIBUTE_EN = {
  newTab: "New sheet {sheet} for {department}",
  code: "New code {code} at {place}",
  added: "Added to {sheet}: {code} {measure} (from {place})",
  differing:
    "The plan has changed, {place} (from {from}): the sheet was left as it is. Change it there if it should follow",
  reported:
    "The plan has changed, {place} (from {from}): the department has reported on it, so it was left. Agree first",
  difference: "{cell} {column}: plan “{plan}”, sheet “{tab}”",
  listed: "Not distributed, {place}: {reason} “{text}”",
  listedOwner: "Not to every owner, {place}: {reason} “{text}”",
  unplanned: "Kept, {place}: {reason} “{text}”",
  nothing: "There is no row to add",
  counts: "{read} {read|row|rows} of the plan = {distributed} distributed + {listed} not distributed",
  tabCounts:
    "On the departments' sheets: {added} {added|row|rows} added, {there} there already, {differing} whose plan has changed, {unplanned} not in the plan",
  written: "Saved: {path}",
  dryRun: "No file was written (--dry-run)",
} as const satisfies TranslationOf<typeof CLI_DISTRIBUTE_TH>;

export const DISTRIBUTE_REASONS_EN = {
  "no-measure": "the row has no measure",
  "repeated-header": "the row repeats the header and is no data",
  "formula-error": "a formula of the row gives an error. Mend it first",
  "no-owner": "nobody is named as owner. Choose a department",
  "unknown-owner": "“{detail}” is no department of the agency sheet. Correct the name, or add it to the list",
  "tab-too-large": "the sheet of {detail} is too large to read. Delete the empty rows and columns beyond its data",
  "no-header": "the header of the sheet {detail} was not found. Put the standard header back",
  "no-column": "the sheet lacks a column that the row needs ({detail}). Put its header back",
  "no-year":
    "{detail} has no sheet, and the workbook does not say the year of the plan. Fill it in on the agency sheet",
} as const satisfies TranslationOf<typeof DISTRIBUTE_REASONS_TH>;

export const UNPLANNED_REASONS_EN = {
  "not-in-plan": "no longer in the plan",
  "other-owner": "in the plan, but not of this department",
  repeated: "repeats another row of the same measure",
} as const satisfies TranslationOf<typeof UNPLANNED_REASONS_TH>;
