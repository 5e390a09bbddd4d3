import type { RULES_TH } from "../th/rules";

type Source = typeof RULES_TH;

export const RULES_EN = {
  "missing-column": {
    name: "Column missing",
    missing: "This table has no column “{header}”. Add a column with this header and check again.",
  },
  "mislabelled-column": {
    name: "Column header is not the standard one",
    mislabelled:
      "The header says “{actual}”; it is probably “{expected}”. Correct it, or see whether it is another column.",
  },
  "blank-required": {
    name: "Required cell is empty",
    blank: "Row {row} has no “{header}” yet. Fill it in before publishing.",
  },
  "unknown-status": {
    name: "Status is not in the list",
    padded: "The status is “{status}”, mixed with spaces or invisible characters. Choose it from the list again.",
    nearest: "The status “{actual}” is not known; the nearest is “{nearest}”. Choose a status from the list.",
    unknown: "The status “{actual}” is not known. Choose one of {allowed}.",
  },
  "department-tab-twice": {
    name: "Department has two sheets",
    twice:
      "“{department}” has two sheets, “{first}” and “{second}”, and the rows of both are counted. Keep the right one only.",
  },
  "done-without-date": {
    name: "Done, but no date",
    missing: "The measure “{measure}” is done, but has no completion date. Enter the date in this cell.",
    unreadable: "The completion date of “{measure}” says “{actual}”, which is not a date. Enter it as a date.",
  },
  "date-out-of-round": {
    name: "Date out of range",
    "done-outside":
      "The completion date {date:day} is outside the {round}-month round ({start:day} to {end:day}). See the date or the round.",
    "period-outside":
      "“{header}” is {date:day}, outside fiscal year {year} ({start:day} to {end:day}). See the date or the plan year.",
    unreadable:
      "“{header}” says “{actual}”, which is not a date, so nobody can tell whether it is in range or overdue. Enter it as a date.",
    "wrong-era":
      "The cell holds {actual:day}, because a BE year was typed into a CE calendar. It probably means {meant:day}. Correct the date.",
  },
  "period-reversed": {
    name: "End is before the start",
    reversed:
      "It starts on {start:day} but ends on {end:day}, which is earlier. See whether they are swapped or a year is wrong.",
  },
  "unknown-department": {
    name: "Department is not known",
    owner: "“{actual}” is not one of the departments ({known}). Correct the name, or add it to the agency sheet.",
    tab: "This sheet belongs to “{department}”, which is not one of the departments ({known}). Add it to the agency sheet, or rename the sheet.",
  },
  "score-out-of-range": {
    name: "Score cannot be used",
    outside: "The score of indicator {indicator} is {actual}, outside 0 to 100. Compare it with the announced result.",
    "not-a-number":
      "The score of indicator {indicator} is “{actual}”, which is not a number and is left out of every calculation. Type a number.",
  },
  "formula-error": {
    name: "Formula gives an error",
    error: "The formula under “{header}” gives {actual} in place of a value. Correct it, or type the value.",
    uncalculated:
      "The cell under “{header}” holds a formula that was never calculated, so it cannot be read. Open the file in Excel, save it and check again.",
  },
  "sheet-too-large": {
    name: "Sheet is too large",
    "too-large":
      "This sheet has {cells} cells, more than {limit}, and was not read. Delete the rows and columns beyond the table, save and check again.",
  },
  "wrong-instrument": {
    name: "Instrument does not fit the indicator",
    wrong: "Indicator {indicator} says “{actual}”, but it is measured with {expected}. Change it to {expected}.",
  },
  "overall-mismatch": {
    name: "Overall score differs",
    mismatch:
      "The overall score is given as {stated:score}, but the indicators give {computed:score}. Compare all ten scores with the announced result.",
  },
  "failing-without-measure": {
    name: "Failing indicator without a measure",
    missing:
      "Indicator {indicator} {name} scored {score:score}, below the line of {passLine}, and has no measure yet. Add at least one.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
