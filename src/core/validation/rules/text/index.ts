import type { Rule } from "../../rule";
import { doubledPunctuation } from "./doubled-punctuation";
import { knownMisspelling } from "./known-misspelling";
import { markupLeft } from "./markup-left";
import { mixedDigits } from "./mixed-digits";
import { termVariant } from "./term-variant";
import { truncatedText } from "./truncated-text";
import { unbalancedBracket } from "./unbalanced-bracket";

/** In alphabetical order. A test compares this list with the folder. */
export const TEXT_RULES: readonly Rule[] = [
  doubledPunctuation,
  knownMisspelling,
  markupLeft,
  mixedDigits,
  termVariant,
  truncatedText,
  unbalancedBracket,
];
