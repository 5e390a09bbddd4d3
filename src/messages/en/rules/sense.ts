import type { SENSE_TH } from "../../th/rules/sense";

type Source = typeof SENSE_TH;

export const SENSE_EN = {
  "contradictory-count": {
    name: "Contradictory number of people",
    group:
      "{count} {count|person is|people are} said to be 100 % of the target group, but {place} says {other} for the same group. Check and make them agree.",
    percent: "“{actual}” does not agree with its counts, which make {right} %. Check the counts and the percentage.",
  },
  "copied-result": {
    name: "Copied result",
    "same-as-row": "The result is word for word that of {first}, for another measure. Check and write this measure's.",
    "same-as-measure": "The result only repeats the measure. Say what was done and what came of it.",
  },
  "duplicate-measure": {
    name: "Measure listed twice",
    twice:
      "This measure stands in {first} too, on the same issue and with the same owner. Delete one or tell them apart.",
  },
  "duplicate-number": {
    name: "List number used twice",
    twice: "The number {number} at “{actual}” was used before; by the order it is {expected}. Check and renumber.",
  },
  "failing-not-analysed": {
    name: "Failing indicator not analysed",
    missing: "The analysis leaves out indicator {indicators:number}, which is below the pass line. Add its analysis.",
  },
  "failing-without-measure": {
    name: "Failing indicator without a measure",
    missing:
      "Indicator {indicator} {name} scored {score:score}, below the line of {passLine}, and has no measure yet. Add at least one.",
  },
  "fixed-issue-missing": {
    name: "Required issue missing from the plan",
    missing: "The plan leaves out issue {number} “{issue}”, which this year's form asks for. Add a measure for it.",
  },
  "measure-not-reported": {
    name: "Measure not reported",
    missing: "The measure “{measure}” is in the plan but not in the report of that year. Report it too.",
  },
  "numbering-gap": {
    name: "List number left out",
    gap: "The number {number} at “{actual}” leaves out {expected}. See whether text was lost or the number is wrong.",
  },
  "reported-not-planned": {
    name: "Report does not follow the plan",
    none: "No measure of this report ({count}) is in the plan of {year}. Report the plan's measures, or correct the plan.",
  },
  "result-is-plan": {
    name: "Result is a plan",
    "same-as-steps": "The result is word for word the steps. Say what was done, when, and what came of it.",
    future: "“{actual}” tells what is to be done. Write what was done, or correct the status and leave this empty.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
