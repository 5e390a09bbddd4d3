import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { CHECK_SCREEN_EN } from "./en/check-screen";
import { speaker, type Speak } from "./speaker";
import { CHECK_SCREEN_TH } from "./th/check-screen";

/** What the check screen says; apart from `messagesFor`, for it is loaded when needed. */
export function checkScreenMessagesFor(
  language: Language,
  digits: DigitStyle = "arabic",
): Speak<typeof CHECK_SCREEN_TH> {
  return speaker<typeof CHECK_SCREEN_TH>(language === "th" ? CHECK_SCREEN_TH : CHECK_SCREEN_EN, language, digits);
}
