import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { SETTINGS_SCREEN_EN } from "./en/settings-screen";
import { speaker, type Speak } from "./speaker";
import { SETTINGS_SCREEN_TH } from "./th/settings-screen";

/** What the settings screen says; apart from `messagesFor`, for it is loaded when needed. */
export function settingsScreenMessagesFor(
  language: Language,
  digits: DigitStyle = "arabic",
): Speak<typeof SETTINGS_SCREEN_TH> {
  return speaker<typeof SETTINGS_SCREEN_TH>(
    language === "th" ? SETTINGS_SCREEN_TH : SETTINGS_SCREEN_EN,
    language,
    digits,
  );
}
