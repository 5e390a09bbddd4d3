import type { TranslationOf } from "../speaker";
import type { CLI_MERGE_TH } from "../th/cli-merge";

export const CLI_MERGE_EN = {
  base: "Base {path}",
  tab: "{file} {sheet} is of {department}, merged into {to}",
  lookalike: "{file} {sheet} is no standard sheet but has the header of a department's, {department}, merged into {to}",
  newTab: "New sheet {sheet} for {department}",
  added: "Added to {sheet}: {code} {measure} (from {places})",
  beside:
    "Added to {sheet} as another row of {beside}, which stays, under the same code: {code} {measure} (from {places})",
  cell: "Wrote {place} {column}: “{before}” is now “{value}” (from {from})",
  conflict: "Conflict, {place} with {from}: the base stays as it is",
  newConflict: "Conflict with a new row of another file, {from}: not taken",
  disagree: "Conflict, {place} with {from}: several files disagree, so none was chosen and the base stays as it is",
  difference: "{cell} {column}: base “{base}”, returned file “{theirs}”",
  rival: "differs from {place}",
  formula: "{place} is a formula, only its value was used",
  left: "Not taken, {place}: {reason} “{text}”",
  leftBare: "Not taken, {place}: {reason}",
  nothing: "There is nothing new to merge",
  counts:
    "{read} {read|row|rows} read = {identical} identical + {added} added + {filled} filled in + {conflicts} in conflict + {listed} not taken",
  open: "{count} {count|conflict is|conflicts are} not decided. Use --conflicts theirs or both, or correct the files and merge again",
  written: "Saved: {path}",
  dryRun: "No file was written (--dry-run)",
} as const satisfies TranslationOf<typeof CLI_MERGE_TH>;
