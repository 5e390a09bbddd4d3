import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { INDICATORS_EN } from "./en/indicators";
import { speaker, type Speak } from "./speaker";
import { INDICATORS_TH } from "./th/indicators";

/** What the indicators screen says; apart from `messagesFor`, for it is loaded when needed. */
export function indicatorsMessagesFor(language: Language, digits: DigitStyle = "arabic"): Speak<typeof INDICATORS_TH> {
  return speaker<typeof INDICATORS_TH>(language === "th" ? INDICATORS_TH : INDICATORS_EN, language, digits);
}
