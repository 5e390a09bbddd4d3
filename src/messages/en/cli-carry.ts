import type { TranslationOf } from "../speaker";
import type { CARRY_QUESTIONS_TH, CARRY_REASONS_TH, CLI_CARRY_TH } from "../th/cli-carry";

export const CLI_CARRY_EN = {
  written: "Workbook written: {path}",
  sheets: "Sheets ({count}): {sheets}",
  departments: "Departments ({from}): {departments}",
  asked: "as asked for",
  standing: "as the workbook has them",
  listed: "as the old file lists them",
  owners: "owners named in the old file",
  usual: "the usual ones",
  table: "{sheet}!{range} ({layout}): rows {rows}, carried {carried} (need a look {inQuestion}), not carried {listed}",
  counts:
    "Rows read {read} = carried {carried} + not carried {listed}; measures {measures}, of which {inQuestion} need a look",
  scoresUsed: "The ten scores of {year} are on the score sheet",
  scoresUnknown: "The old file does not hold all ten scores of {year}, so the failing indicators are not known yet.",
  row: "{mark} {code} {place}: {measure}",
  kept: "kept",
  inQuestion: "look at",
  newIssue: "new: no measure yet for {issue}",
  notCarried: "not carried {place}: {reason} “{text}”",
  unused: "Lines not used: {count}",
  unusedLine: "{place}: {text}",
  unread: "The sheet {sheet} is too large to read, so nothing of it was carried.",
} as const satisfies TranslationOf<typeof CLI_CARRY_TH>;

export const CARRY_QUESTIONS_EN = {
  "no-issue": "nothing is said of the indicator or issue; choose one from the list",
  "unknown-issue": "no indicator or issue of this year's framework in “{detail}”; choose one from the list",
  "indicator-contradiction": "number and name of the indicator in “{detail}” do not belong together; choose one",
  "item-codes": "the codes {detail} may be of another year; compare them with this year's framework",
  "items-dropped": "the codes {detail} are not in this year's list of items; drop them or give this year's",
  "indicator-passes": "indicator {detail:number} is above the line; see whether the measure is still needed",
  "no-owner": "nobody is responsible; choose a department",
  "unknown-owner": "“{detail}” is no department of the list; choose one",
  "several-measures": "one cell may hold several measures; part it into rows if so",
  "shared-steps": "parted from one cell, and every part got all its steps; keep those that belong to it",
  "steps-in-measure": "measure and steps stand in one cell; move the steps out",
  "looks-alike": "much like {detail}; keep one row if both mean the same",
} as const satisfies TranslationOf<typeof CARRY_QUESTIONS_TH>;

export const CARRY_REASONS_EN = {
  "score-used": "a score, now on the score sheet",
  "score-sheet-there": "the score sheet is there already and was left as it is; see that both agree",
  "score-other-year": "a score of another year, or of one that the document does not say",
  "score-incomplete": "the table does not hold all ten scores",
  "score-differs": "two score tables contradict each other, and neither was used",
  analysis: "the table holds no measures",
  "no-measure": "the row holds no measure",
  "same-measure": "the same as {same}",
  "already-there": "already in the plan at {same}",
  "too-long": "the text is longer than a cell may be",
} as const satisfies TranslationOf<typeof CARRY_REASONS_TH>;
