import type { PEOPLE_TH } from "../../th/rules/people";

type Source = typeof PEOPLE_TH;

export const PEOPLE_EN = {
  "agency-name-variants": {
    name: "The agency's name differs",
    type: "“{actual}” is no kind of agency. Correct it to “{right}”.",
    "no-such-body": "There is no body called “{actual}”. Choose {choices}.",
    "training-slip": "“{actual}” probably means “{right}”. Correct the agency's short name.",
    "own-name":
      "“{actual}” is nearly the name of this document's agency, “{own}”. Make it the same if it means the same body.",
    district: "The district “{actual}” differs from that elsewhere in the document ({others}). Make them the same.",
    province: "The province “{actual}” differs from that elsewhere in the document ({others}). Make them the same.",
  },
  "missing-owner": {
    name: "A measure without an owner",
    missing: "Nobody is named as responsible for this measure. Enter the department in this cell.",
  },
  "other-agency": {
    name: "Another agency's name",
    other: "“{actual}” is the name of another agency, not of {own}. See whether it was copied, and correct it if so.",
  },
  "section-as-department": {
    name: "A section instead of a department",
    section:
      "“{section}” is a section or a working group, not a department. Name the department that it belongs to as well.",
  },
  "site-domain-variants": {
    name: "The site's address differs",
    differs:
      "The address “{actual}” is like “{meant}”, which the document uses, but not the same. Make them one address.",
  },
  "unknown-department": {
    name: "Department is not known",
    owner: "“{actual}” is not one of the departments ({known}). Correct the name, or add it to the agency sheet.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
