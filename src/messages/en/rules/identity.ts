import type { IDENTITY_TH } from "../../th/rules/identity";

type Source = typeof IDENTITY_TH;

export const IDENTITY_EN = {
  "wrong-instrument": {
    name: "Instrument does not fit the indicator",
    wrong: "Indicator {indicator} says “{actual}”, but it is measured with {expected}. Change it to {expected}.",
  },
  "wrong-sector-framework": {
    name: "List of another sector",
    schools:
      "“{text}” is from the schools' list, not from a framework held here ({count} such texts), so findings about codes and titles cannot be relied on. Use the list of your own agency.",
    colleges:
      "“{text}” is from the colleges' list, not from a framework held here ({count} such texts), so findings about codes and titles cannot be relied on. Use the list of your own agency.",
    hospitals:
      "“{text}” is from the hospitals' MOIT list, not from a framework held here ({count} such texts), so findings about codes and titles cannot be relied on. Use the list of your own agency.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
