import type { PEOPLE_TH } from "../../th/rules/people";

type Source = typeof PEOPLE_TH;

export const PEOPLE_EN = {
  "unknown-department": {
    name: "Department is not known",
    owner: "“{actual}” is not one of the departments ({known}). Correct the name, or add it to the agency sheet.",
    tab: "This sheet belongs to “{department}”, which is not one of the departments ({known}). Add it to the agency sheet, or rename the sheet.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
