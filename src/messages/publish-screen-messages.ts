import type { MissingFact } from "../core/report/missing-facts";
import type { ReportLayoutId } from "../core/report/report-layout-id";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { LAYOUT_TEXTS_EN, MISSING_FACTS_EN, PUBLISH_SCREEN_EN } from "./en/publish-screen";
import { fill } from "./format";
import { speaker, type Speak } from "./speaker";
import { LAYOUT_TEXTS_TH, MISSING_FACTS_TH, PUBLISH_SCREEN_TH } from "./th/publish-screen";

const TEXTS = { th: LAYOUT_TEXTS_TH, en: LAYOUT_TEXTS_EN };
const FACTS = { th: MISSING_FACTS_TH, en: MISSING_FACTS_EN };

/** What the screen says that publishes; apart from `messagesFor`, for it is loaded when needed. */
export function publishScreenMessagesFor(
  language: Language,
  digits: DigitStyle = "arabic",
): Speak<typeof PUBLISH_SCREEN_TH> {
  return speaker<typeof PUBLISH_SCREEN_TH>(language === "th" ? PUBLISH_SCREEN_TH : PUBLISH_SCREEN_EN, language, digits);
}

/** For which year and document a layout is, in one line. */
export function layoutText(id: ReportLayoutId, language: Language, digits: DigitStyle = "arabic"): string {
  return fill(TEXTS[language][id], {}, language, digits);
}

export function missingFact(fact: MissingFact, language: Language): string {
  return FACTS[language][fact];
}
