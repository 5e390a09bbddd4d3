import type { TIME_TH } from "../../th/rules/time";

type Source = typeof TIME_TH;

export const TIME_EN = {
  "date-era": {
    name: "BE year in a CE calendar",
    "wrong-era":
      "The cell holds {actual:day}, because a BE year was typed into a CE calendar. It probably means {meant:day}. Correct the date.",
  },
  "date-out-of-round": {
    name: "Completion date outside the round",
    "done-outside":
      "The completion date {date:day} is outside the {round}-month round ({start:day} to {end:day}). See the date or the round.",
    "done-outside-title":
      "The completion date {date:day} is outside what the title says, fiscal year {year}, {round}-month round ({start:day} to {end:day}). See the year of the date, or the year and the round of the title.",
    unreadable:
      "“{header}” says “{actual}”, which is not a date, so nobody can tell whether it is in range or overdue. Enter it as a date.",
  },
  "date-out-of-year": {
    name: "Time outside the plan year",
    day: "“{header}” is {date:day}, outside fiscal year {year} ({start:day} to {end:day}). See the date or the plan year.",
    period:
      "The time “{actual}” is outside fiscal year {year} ({start:day} to {end:day}). See its year or the year of the title.",
  },
  "done-before-start": {
    name: "Done before its start",
    before: "It was done on {date:day}, before its start on {start:day}. See which of the days or years is wrong.",
  },
  "done-without-date": {
    name: "Done, but no date",
    missing: "The measure “{measure}” is done, but has no completion date. Enter the date in this cell.",
    unreadable: "The completion date of “{measure}” says “{actual}”, which is not a date. Enter it as a date.",
  },
  "missing-year": {
    name: "Scores compared without years",
    scores: "“{text}” compares scores without saying of which fiscal year each one is. Add the year of each score.",
  },
  "not-started-but-result": {
    name: "Not started, but with a result",
    "done-date":
      "The status says not started, but there is a completion date {date:day}. Correct the status or clear the date.",
    result: "The status says not started, but there is a result “{result}”. Make the status and the result agree.",
  },
  overdue: {
    name: "Overdue",
    overdue:
      "It was due by {end:day}, which is over on {asOf:day}, and it is not done. Update the status, or note the reason and a new date.",
  },
  "period-reversed": {
    name: "End is before the start",
    reversed:
      "It starts on {start:day} but ends on {end:day}, which is earlier. See whether they are swapped or a year is wrong.",
  },
  "period-without-year": {
    name: "Due time without a year",
    missing: "“{actual}” names no year. Read by itself, nobody knows which year it is. Better add the BE year.",
  },
  "period-wrong-plan-year": {
    name: "Not the year of the plan",
    intention:
      "It says what will be done in {year}, but the measures come from the results of {result}, which came out when that year ended. See the year.",
    period:
      "The time is fiscal year {other}, but the measures are for fiscal year {year}. Correct the year of the time or of the plan.",
    "result-period":
      "This table stands under a title about the results of {result}, but plans {rows} {rows|row|rows} for fiscal year {result}. Results of {result} come out when that year ends, so their measures are for {year}. Correct the time or the year of the results.",
    "result-year":
      "A report of fiscal year {report} cannot come from the results of {year}, which came out when that year ended. It should be {result}. Correct the year of the results or of the report.",
  },
  "title-year-mismatch": {
    name: "Titles name different years",
    differs:
      "This title names {year}, but the title in row {row:exact} over the same table names {meant}. Make them the same year.",
    months:
      "The title names fiscal year {year}, but its months “{months}” are outside that year. Correct either of them.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
