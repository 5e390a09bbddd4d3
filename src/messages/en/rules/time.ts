import type { TIME_TH } from "../../th/rules/time";

type Source = typeof TIME_TH;

export const TIME_EN = {
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
  "done-without-date": {
    name: "Done, but no date",
    missing: "The measure “{measure}” is done, but has no completion date. Enter the date in this cell.",
    unreadable: "The completion date of “{measure}” says “{actual}”, which is not a date. Enter it as a date.",
  },
  "period-reversed": {
    name: "End is before the start",
    reversed:
      "It starts on {start:day} but ends on {end:day}, which is earlier. See whether they are swapped or a year is wrong.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
