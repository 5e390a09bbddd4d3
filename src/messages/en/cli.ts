import type { TranslationOf } from "../speaker";
import type { CLI_TH } from "../th/cli";

export const CLI_EN = {
  created: "Workbook written: {path}",
  createdSheets: "Sheets ({count}): {sheets}",
  filledRows: "{rows} sample rows were filled in.",
  file: "File {path}",
  agency: "Agency: {agency}",
  noAgency: "There is no agency sheet",
  years: "Assessed year {assessed}, plan year {plan}, {round}-month round",
  yearUnknown:
    "The assessed year is not known, so nothing was scored. Fill it in on the agency sheet, or use --assessed.",
  yearWithoutFramework: "There is no framework for {year} yet, so no score was computed.",
  tables: "Tables read: {count}",
  table: "{sheet}!{range}: rows {rows}",
  otherSheets: "Sheets not read: {sheets}",
  unreadSheet:
    "The sheet {sheet} has {cells} cells, more than {limit}, and was not read. Delete the empty rows and columns beyond the table.",
  noTables: "There is no standard sheet in this workbook. Make one with ita new and fill it in.",
  instruments: "Means IIT {iit} EIT {eit} OIT {oit}",
  overall: "Overall score {overall}",
  overallUnknown: "No overall score yet: no score for indicators {indicators}",
  rating: "Rating: {rating}",
  ratingUncertain: "Rating: {rating} (not confirmed: the two parts of EIT are not known)",
  ratingDoubtful: "Rating: {rating} (not confirmed: no source was found for facts of this year's framework)",
  confidence:
    "How sure the framework of {year} is: weights and formula ({overall}), rating rules ({rating}), pass line ({passLine})",
  provisional: "The framework of {year} is provisional, copied from the year before: nothing of this is confirmed.",
  failing: "Indicators below the line of {passLine}: {indicators}",
  noneFailing: "No indicator is below the line of {passLine}",
  finding: "{severity} {place}: {message}",
  fix: "Change {place} from “{from}” to “{to}”",
  ruleCount: "{rule}: {count}",
  findings: "Findings: {count} (errors {errors}, warnings {warnings}, notes {infos})",
  noFindings: "Nothing was found that needs a correction",
  missingDepartments: "Departments without a sheet: {departments}",
  emptyDepartments: "Departments that filled in nothing: {departments}",
  compiled: "Compiled into the sheet “{sheet}” of {path}",
  conservation: "Rows read {read} = compiled {written} + left out {excluded}",
  statusCount:
    "{label}: total {total}, done {done}, in progress {inProgress}, not started {notStarted}, cancelled {cancelled}, not known {unknown}, overdue {overdue}",
  excluded: "Left out {place}: {reason}",
} as const satisfies TranslationOf<typeof CLI_TH>;
