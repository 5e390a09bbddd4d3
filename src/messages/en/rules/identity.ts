import type { IDENTITY_TH } from "../../th/rules/identity";

type Source = typeof IDENTITY_TH;

export const IDENTITY_EN = {
  "wrong-instrument": {
    name: "Instrument does not fit the indicator",
    wrong: "Indicator {indicator} says “{actual}”, but it is measured with {expected}. Change it to {expected}.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
