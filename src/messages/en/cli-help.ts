import type { TranslationOf } from "../speaker";
import type { CLI_HELP_TH } from "../th/cli-help";

export const CLI_HELP_EN = {
  main: `ita: make, check and compile ITA workbooks without opening Excel

Usage
  ita new      make a standard workbook
  ita check    check workbooks
  ita fix      make the fixes that are certain
  ita distribute  bring the rows of the plan to the departments' sheets
  ita merge    merge the files that departments returned into the base
  ita score    compute the overall score and the rating
  ita compile  compile the departments' sheets into the summary
  ita report   write the plan or the report in a published layout
  ita memo     write the memo that hands over the report
  ita export   export the compiled table as open data
  ita read     read the ITA tables that agencies publish
  ita carry    carry last year's measures into the standard workbook of a new year
  ita rules    list every rule of the check

  ita COMMAND --help  the options of a command
  --lang th|en        language of the texts (th unless given)
  --version           version of the program

Exit code: 0 nothing to correct, 1 something to correct, 2 cannot run
Files that are read are never changed`,
  new: `ita new --agency NAME --type อบต. --district DISTRICT --province PROVINCE --assessed 2568
        --departments "สำนักปลัด,กองคลัง,กองช่าง" --out FILE.xlsx

Makes one standard workbook

  --agency       name of the agency, without the words of its type
  --type         อบต. ทต. ทม. ทน. อบจ. or อื่น ๆ
  --district     district
  --province     province
  --assessed     fiscal year assessed (BE); the plan is for the year after
  --departments  names of the departments, separated by commas
  --scores       ten indicator scores, separated by commas; leave those not known empty
  --round        round 6 or 12 (12 unless given)
  --digits       thai or arabic (arabic unless given)
  --out          the file to write
  --force        overwrite the file to write
  --website      main website of the agency
  --framework    JSON file that corrects or adds a framework
  --with-framework-sheet  add the sheet in which the year's framework can be corrected
  --json         output for machines`,
  check: `ita check FILE... [--round 6|12] [--as-of YYYY-MM-DD] [--assessed YEAR] [--json]

Checks every standard sheet of the files and says what to correct, with its cell

  --round     round 6 or 12 (as the agency sheet says unless given)
  --as-of     the day against which overdue is judged (CE, today unless given)
  --assessed  fiscal year assessed (BE)
  --framework  JSON file that corrects or adds a framework
  --out       write the findings to a .csv file, or as the findings sheet of an .xlsx copy
  --force     overwrite the file to write
  --fail-on   error or warning: the severity from which the exit code is 1 (error unless given)
  --json      output for machines`,
  score: `ita score --assessed 2568 --scores s1,s2,...,s10 [--json]

Computes the means of IIT, EIT and OIT, the overall score and the rating

  --assessed  fiscal year assessed (BE)
  --scores    ten indicator scores, separated by commas; leave those not known empty
  --framework  JSON file that corrects or adds a framework
  --json      output for machines`,
  compile: `ita compile FILE... --out OUT.xlsx [--round 6|12] [--as-of YYYY-MM-DD]
            [--include "SHEET"] [--choose "SHEET!B7=CODE"] [--json]

Compiles the departments' sheets of all files into the summary sheet, in a copy of the first file

  --out    the file to write
  --force  overwrite the file to write
  --round  round 6 or 12 (as the agency sheet says unless given)
  --include  sheets with other tables of reported measures to take in, separated by ; (- for none; as last time unless given)
  --choose  which measure of the plan a row of such a table is about: SHEET!B7=CODE, separated by ; (FILE|SHEET!B7=CODE in another file)
  --as-of  the day against which overdue is judged (CE, today unless given)
  --assessed  fiscal year assessed (BE)
  --framework  JSON file that corrects or adds a framework
  --json   output for machines`,
  report: `ita report FILE --out OUT.xlsx|OUT.docx
           [--layout 000|001B|001C|002|003|004D|004E|004F|004G] [--round 6|12] [--digits thai|arabic] [--json]

Writes the plan or the report in a published layout as a sheet ready to print, in a copy of the file, or as a Word document
Plans: 001B 004D 004G  reports: 000 001C 002 003 004E 004F

  --layout  the layout of the table (as the agency sheet says unless given; 004E where it says none)
  --out     the file to write
  --force   overwrite the file to write
  --round   round 6 or 12 (as the agency sheet says unless given)
  --digits  thai or arabic (as the agency sheet says unless given)
  --assessed  fiscal year assessed (BE)
  --framework  JSON file that corrects or adds a framework
  --json    output for machines`,
  memo: `ita memo FILE --out OUT.docx|OUT.xlsx [--digits thai|arabic] [--date YYYY-MM-DD]

Writes the memo to the head of the agency as a Word document. A number that is not certain is left out, with the reason

  --out     output file
  --force   replace the output file if it exists
  --digits  thai or arabic (as the agency sheet says unless given)
  --date    day of the memo (CE; left empty unless given)
  --round   round of the report, 6 or 12 (as the agency sheet says unless given)
  --as-of   day against which overdue is judged (CE; today unless given)
  --assessed  fiscal year assessed (BE)
  --framework  JSON file that corrects or adds a framework`,
  export: `ita export FILE --out OUT.csv|OUT.json [--round 6|12] [--as-of YYYY-MM-DD] [--json]

Exports the table compiled from the departments' sheets as open data; every row names its sheet and cell
A .json file explains every column and lists the rows that are not in it, each with its reason

  --out     output file, .csv or .json
  --force   replace the output file if it exists
  --round   round of the report, 6 or 12 (as the agency sheet says unless given)
  --as-of   day against which overdue is judged (CE; today unless given)
  --assessed  fiscal year assessed (BE)
  --framework  JSON file that corrects or adds a framework
  --json    output for machines`,
  read: `ita read FILE... [--assessed YEAR] [--json]

Reads every ITA table of the files, on standard sheets and as agencies publish them, and says what was understood and
what was not used

  --assessed   fiscal year assessed (BE, as the document says unless given)
  --framework  JSON file that corrects or adds a framework
  --json  output for machines`,
  carry: `ita carry FILE --out OUT.xlsx --assessed 2568 [--departments LIST] [--json]

Reads last year's tables and makes the standard workbook of the assessed year with the measures that are carried over.
Rows that need a look come first, rows that are not carried are listed with the reason, every status begins anew

  --out          the file to write
  --assessed     fiscal year assessed (BE); the plan is for the year after
  --agency       name of the agency, without the words of its type (as the old file says unless given)
  --type         อบต. ทต. ทม. ทน. อบจ. or อื่น ๆ (as the old file says unless given)
  --district     district
  --province     province
  --departments  names of the departments, separated by commas (as the old file says unless given)
  --force        overwrite the file to write
  --framework    JSON file that corrects or adds a framework
  --json         output for machines`,
  fix: `ita fix FILE --out RESULT.xlsx [--rules RULE,RULE] [--dry-run] [--json]

Makes only the fixes that are certain, in a copy of the file, and tells every cell before and after

  --out       file to write
  --rules     only these rules, separated by commas (ita rules lists them)
  --dry-run   tell what would be fixed and write nothing
  --round     round of the report, 6 or 12 (as the agency sheet says unless given)
  --assessed  fiscal year assessed (BE)
  --framework  JSON file that corrects or adds a year of the framework
  --force     overwrite the file to write
  --json      output for machines`,
  distribute: `ita distribute FILE --out OUT.xlsx [--dry-run] [--json]

Brings the rows of the plan to the sheets of their owners, in a copy of the file; ทุกส่วนราชการ means each of them.
Adds only what is not there yet. Rows that are there stay as they are; what goes nowhere is listed with the reason

  --out      the file to write
  --dry-run  tell what would be added and write nothing
  --force    replace the file if it exists
  --json     output for machines`,
  merge: `ita merge BASE RETURNED... --out OUT.xlsx [--conflicts skip|theirs|both] [--dry-run] [--json]

Merges the departments' sheets of returned files into a copy of the base: new rows at the end, blank cells filled in.
Formats and lists of the base stay. Where both filled a cell with different text nothing is chosen: both are shown.
A file that cannot be opened is told in a line of its own, and the others go on

  --out          the file to write
  --conflicts    skip: the base stays (unless given), theirs: the returned file's text, both: a second row
  --departments  departments that may get a new sheet although the base does not have them, separated by commas
  --dry-run      tell what would be merged and write nothing
  --force        replace the file if it exists
  --json         output for machines`,
  rules: `ita rules [--json]

Lists every rule of the check, its severity and its name

  --json  output for machines, with what each rule rests on`,
} as const satisfies TranslationOf<typeof CLI_HELP_TH>;
