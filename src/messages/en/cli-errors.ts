import type { TranslationOf } from "../speaker";
import type { CLI_ERRORS_TH } from "../th/cli-errors";

export const CLI_ERRORS_EN = {
  noCommand: "No command given. See all commands with ita --help",
  unknownCommand: "The command “{command}” is not known. See all commands with ita --help",
  unknownOption: "The command {command} has no option {option}. See its options with ita {command} --help",
  missingValue: "The option {option} needs a value. See an example with ita {command} --help",
  missingOption: "The command {command} needs the option {option}. See an example with ita {command} --help",
  repeatedOption: "The option {option} is given more than once. Give it once",
  unexpectedArgument: "The command {command} does not take “{argument}”. Quote a value that holds spaces",
  noFiles: "The command {command} needs at least one .xlsx file",
  repeatedFile: "The file {path} is given more than once and its rows would count twice. Give it once",
  unknownRule: "There is no rule “{rule}”. ita rules lists the rules.",
  badFindingsFile: "{option} takes a .csv file, or an .xlsx file when one file is checked, not “{value}”.",
  badDataFile: "{option} takes a .csv or a .json file, not “{value}”.",
  badDocumentFile: "{option} takes a .docx or .xlsx file, not “{value}”.",
  badFailOn: "{option} takes error or warning, not “{value}”.",
  badDate: "The value “{value}” of {option} is not a date. Write it as CE, like 2026-03-31",
  badYear: "The value “{value}” of {option} is not a BE year. Write four digits, like 2568",
  unknownYear: "There is no framework for {year} yet. Known years: {known}",
  badJson: "The file {path} is not JSON. Look at its brackets, commas and quotation marks",
  badRound: "The value “{value}” of {option} is not a round. Use 6 or 12",
  badScore:
    "Score {position} is “{value}”, not a number from 0 to 100. Correct it, or leave it empty if it is not known",
  scoreCount:
    "{count} {count|score was|scores were} given, but {expected} {expected|is|are} needed, separated by commas. Leave those not known empty",
  badType: "The agency type “{value}” is not known. Use one of {known}",
  badDigits: "The value “{value}” of {option} is not a style of digits. Use thai or arabic",
  badLayout: "The value “{value}” of {option} is no published layout. Use one of {known}",
  badLanguage: "The value “{value}” of {option} is not a language. Use th or en",
  emptyValue: "The value of {option} is empty. Give a value",
  noDepartments: "At least one department is needed in {option}, separated by commas",
  repeatedDepartment: "The department “{name}” stands more than once in {option}. Keep it once",
  nothingOfOurs:
    "No ITA sheet or table was found in {path}. Check that it is the right file, or make a workbook with ita new.",
  noTableToInclude: "The sheet “{sheet}” of --include has no table of reported measures, and no other sheet has one",
  notIncluded: "The sheet “{sheet}” of --include has no table of reported measures. Sheets to choose from: {known}",
  badChoice:
    "--choose cannot be read: “{value}”. Write SHEET!B7=CODE, such as Report!B7=M3, or - for the code where it is no measure of the plan",
  nothingToCompile:
    "There is no department sheet in {paths}, so there is nothing to compile. Make one with ita new and fill it in",
  nothingInRound:
    "All measures in {path} begin after the round ({rows} {rows|row|rows}), so that there is nothing to report. Choose the round of 12 months, or correct the periods",
  nothingToReport: "There is no measure for this layout in {path}. Fill in the plan or the departments' sheets first",
  noPlan:
    "There is no plan of measures with a header in {path}, so there is nothing to distribute. Fill in the plan first",
  badConflicts: "“{value}” is no choice for {option}. Use skip, theirs or both",
  noReturned: "The command {command} needs a base file and at least one returned file",
  nothingToMerge:
    "There is no department's sheet in {paths}, so there is nothing to merge. See that these are the files",
  noneReadable: "None of the returned files could be opened, so there is nothing to merge",
  failed: "The program failed ({detail}). Tell the developers, with the command that was used",
} as const satisfies TranslationOf<typeof CLI_ERRORS_TH>;
