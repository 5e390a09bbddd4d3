import type { EVIDENCE_TH } from "../../th/rules/evidence";

type Source = typeof EVIDENCE_TH;

export const EVIDENCE_EN = {
  "evidence-duplicate": {
    name: "Evidence used again",
    again:
      "This link already shows another measure, in {first}. See whether it shows this one too, or give the measure's own link.",
  },
  "evidence-foreign-domain": {
    name: "Link to another agency's website",
    foreign:
      "This link leads to {foreign}, which is not the agency's website ({own}). See whether it was copied from another agency's report.",
  },
  "evidence-last-year": {
    name: "Evidence may be last year's",
    earlier:
      "This link names the year {year} but the plan is for {planYear}. Open it, and change it if it shows an earlier year.",
  },
  "evidence-malformed": {
    name: "Evidence link cannot be opened",
    "local-path":
      "“{actual}” is a file on one computer, which others cannot open. Upload the file to the website and give that link.",
    mistyped: "The link “{actual}” is mistyped; it is probably “{expected}”. Correct it and open it once.",
    incomplete: "The link “{actual}” is not complete and cannot be opened. Copy the whole link from the page.",
    "no-link": "“{actual}” is no link, so assessors cannot open the evidence. Give its link.",
  },
  "evidence-missing": {
    name: "Done without evidence",
    missing: "This measure is done but shows no evidence. Give the link.",
  },
} as const satisfies {
  readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>>;
};
