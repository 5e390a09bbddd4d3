import type { Language } from "../ports/preferences";
import { REPORT_EN } from "./en/report";
import { speaker, type Speak } from "./speaker";
import { REPORT_TH } from "./th/report";

/** What the ribbon's commands write into the sheet; apart from `messagesFor` to keep their bundle small. */
export function reportMessagesFor(language: Language): Speak<typeof REPORT_TH> {
  return speaker<typeof REPORT_TH>(language === "th" ? REPORT_TH : REPORT_EN, language);
}
