import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import type { Trouble } from "../ports/trouble";
import { PARTS_EN, TROUBLE_EN } from "./en/trouble";
import { fill, type MessageData } from "./format";
import { PARTS_TH, TROUBLE_TH } from "./th/trouble";

const TROUBLE = { th: TROUBLE_TH, en: TROUBLE_EN };
const PARTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { th: PARTS_TH, en: PARTS_EN };

/** One line that says what is wrong, where, and what to do next. */
export function troubleMessage(trouble: Trouble, language: Language, digits: DigitStyle = "arabic"): string {
  return fill(TROUBLE[language][trouble.code], dataOf(trouble, PARTS[language]), language, digits);
}

function dataOf(trouble: Trouble, words: Readonly<Record<string, string>>): MessageData {
  if (trouble.code === "would-lose") {
    return { path: trouble.path, parts: trouble.parts.map((part) => words[part] ?? part).join(", ") };
  }
  return { ...trouble };
}
