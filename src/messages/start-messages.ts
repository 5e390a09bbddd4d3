import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { START_EN } from "./en/start";
import { speaker, type Speak } from "./speaker";
import { START_TH } from "./th/start";

/** What the start screen says; apart from `messagesFor`, for it is loaded when needed. */
export function startMessagesFor(language: Language, digits: DigitStyle = "arabic"): Speak<typeof START_TH> {
  return speaker<typeof START_TH>(language === "th" ? START_TH : START_EN, language, digits);
}
