import type { CarryQuestion, ListedRow } from "../core/carry/carry-plan";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { CARRY_QUESTIONS_EN, CARRY_REASONS_EN } from "./en/cli-carry";
import { fill } from "./format";
import { CARRY_QUESTIONS_TH, CARRY_REASONS_TH } from "./th/cli-carry";

const QUESTIONS = { th: CARRY_QUESTIONS_TH, en: CARRY_QUESTIONS_EN };
const REASONS = { th: CARRY_REASONS_TH, en: CARRY_REASONS_EN };

/** Why a carried row needs a look, and what to do. */
export function questionMessage(
  { kind, detail }: CarryQuestion,
  language: Language,
  digits: DigitStyle = "arabic",
): string {
  return fill(QUESTIONS[language][kind], { detail }, language, digits);
}

/** Why a row was not carried. */
export function notCarriedMessage(
  { reason, sameAs }: ListedRow,
  language: Language,
  digits: DigitStyle = "arabic",
): string {
  return fill(REASONS[language][reason], { same: sameAs ?? "" }, language, digits);
}
