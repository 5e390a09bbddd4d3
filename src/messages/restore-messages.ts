import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { RESTORE_EN } from "./en/restore";
import { speaker, type Speak } from "./speaker";
import { RESTORE_TH } from "./th/restore";

/** What the pane says of taking a job back; apart from `messagesFor`, for it is loaded when needed. */
export function restoreMessagesFor(language: Language, digits: DigitStyle = "arabic"): Speak<typeof RESTORE_TH> {
  return speaker<typeof RESTORE_TH>(language === "th" ? RESTORE_TH : RESTORE_EN, language, digits);
}
