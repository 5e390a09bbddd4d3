import type { TEXT_TH } from "../../th/rules/text";

type Source = typeof TEXT_TH;

export const TEXT_EN = {
  "doubled-punctuation": {
    name: "Punctuation typed twice",
    doubled: "“{mark}” is typed twice in “{actual}”. Keep one.",
  },
  "known-misspelling": {
    name: "Misspelling",
    slip: "“{actual}” is misspelt. Write “{expected}”.",
    choices: "“{actual}” is misspelt and probably means “{expected}”. Look and correct it.",
  },
  "markup-left": {
    name: "File code left in the text",
    markup: "The code “{actual}” was left from a file or a web page. Delete it and see that the text is complete.",
  },
  "mixed-digits": {
    name: "Thai and Arabic digits in one number",
    mixed: "“{actual}” has Thai and Arabic digits in one number. Type it in one of them.",
  },
  "term-variant": {
    name: "Unofficial term",
    variant: "Official documents write “{actual}” as “{expected}”. Change it if the same is meant.",
  },
  "truncated-text": {
    name: "Text cut off",
    cut: "The text ends at “{end}”, as if cut off. Type what is missing.",
  },
  "unbalanced-bracket": {
    name: "Bracket without its other half",
    unclosed: "The bracket at “{actual}” is never closed. Close it where it should end.",
    unopened: "The bracket closed at “{actual}” was never opened. Open it or delete it.",
  },
} as const satisfies { readonly [Rule in keyof Source]: Readonly<Record<keyof Source[Rule], string>> };
