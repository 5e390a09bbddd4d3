import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { DISTRIBUTE_SCREEN_EN } from "./en/distribute-screen";
import { speaker, type Speak } from "./speaker";
import { DISTRIBUTE_SCREEN_TH } from "./th/distribute-screen";

/** What the screen says that distributes the measures; apart from `messagesFor`, for it is loaded when needed. */
export function distributeScreenMessagesFor(
  language: Language,
  digits: DigitStyle = "arabic",
): Speak<typeof DISTRIBUTE_SCREEN_TH> {
  return speaker<typeof DISTRIBUTE_SCREEN_TH>(
    language === "th" ? DISTRIBUTE_SCREEN_TH : DISTRIBUTE_SCREEN_EN,
    language,
    digits,
  );
}
