import type { SENSE_TH } from "../../th/rules/sense";

type Source = typeof SENSE_TH;

export const SENSE_EN = {
  "failing-without-measure": {
    name: "Failing indicator without a measure",
    missing:
      "Indicator {indicator} {name} scored {score:score}, below the line of {passLine}, and has no measure yet. Add at least one.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
