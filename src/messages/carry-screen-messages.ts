import type { NewDepartments } from "../core/carry/new-departments";
import type { SourceLayout } from "../core/carry/source-row";
import type { PublishedProblem } from "../core/recognition/published/published-problem";
import { toA1 } from "../core/sheet/cell-ref";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import {
  CARRY_SCREEN_EN,
  DEPARTMENTS_FROM_EN,
  LAYOUTS_EN,
  PUBLISHED_KEYS_EN,
  TABLE_DOUBTS_EN,
} from "./en/carry-screen";
import { fill } from "./format";
import { speaker, type Speak } from "./speaker";
import {
  CARRY_SCREEN_TH,
  DEPARTMENTS_FROM_TH,
  LAYOUTS_TH,
  PUBLISHED_KEYS_TH,
  TABLE_DOUBTS_TH,
} from "./th/carry-screen";

const DEPARTMENTS_FROM = { th: DEPARTMENTS_FROM_TH, en: DEPARTMENTS_FROM_EN };
const LAYOUTS = { th: LAYOUTS_TH, en: LAYOUTS_EN };
const KEYS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  th: PUBLISHED_KEYS_TH,
  en: PUBLISHED_KEYS_EN,
};
const DOUBTS = { th: TABLE_DOUBTS_TH, en: TABLE_DOUBTS_EN };

/** What the screen shows that brings in last year's tables; apart from `messagesFor`, for it is loaded when needed. */
export function carryScreenMessagesFor(
  language: Language,
  digits: DigitStyle = "arabic",
): Speak<typeof CARRY_SCREEN_TH> {
  return speaker<typeof CARRY_SCREEN_TH>(language === "th" ? CARRY_SCREEN_TH : CARRY_SCREEN_EN, language, digits);
}

/** Whence the departments are known, in a few words. */
export function departmentsFromWords(from: NewDepartments["from"], language: Language): string {
  return DEPARTMENTS_FROM[language][from];
}

export function layoutWord(layout: SourceLayout, language: Language): string {
  return LAYOUTS[language][layout];
}

/** What a column holds; a key of a standard sheet that has no word here is shown as it is. */
export function columnWord(key: string, language: Language, digits: DigitStyle = "arabic"): string {
  const word = KEYS[language][key];
  return word === undefined ? key : fill(word, {}, language, digits);
}

/** What is doubtful in a table, and what was made of it. */
export function tableDoubtMessage(
  problem: PublishedProblem,
  language: Language,
  digits: DigitStyle = "arabic",
): string {
  const { text } = problem;
  const key = "key" in problem ? columnWord(problem.key, language, digits) : "";
  const taken = problem.kind === "repeated-key" ? toA1(problem.taken) : "";
  return fill(DOUBTS[language][problem.kind], { text, key, taken }, language, digits);
}
