import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { CARRY_STATUS_EN } from "./en/carry-status";
import { CHECK_EN } from "./en/check";
import { COMPILE_EN } from "./en/compile";
import { FRAME_EN } from "./en/frame";
import { HOME_EN } from "./en/home";
import { INSERT_EN } from "./en/insert";
import { SETTINGS_EN } from "./en/settings";
import { speaker, type Speak } from "./speaker";
import { CARRY_STATUS_TH } from "./th/carry-status";
import { CHECK_TH } from "./th/check";
import { COMPILE_TH } from "./th/compile";
import { FRAME_TH } from "./th/frame";
import { HOME_TH } from "./th/home";
import { INSERT_TH } from "./th/insert";
import { SETTINGS_TH } from "./th/settings";

export interface Messages {
  readonly frame: Speak<typeof FRAME_TH>;
  readonly home: Speak<typeof HOME_TH>;
  readonly insert: Speak<typeof INSERT_TH>;
  readonly carry: Speak<typeof CARRY_STATUS_TH>;
  readonly check: Speak<typeof CHECK_TH>;
  readonly compile: Speak<typeof COMPILE_TH>;
  readonly settings: Speak<typeof SETTINGS_TH>;
}

/** What the pane says, in one language. */
export function messagesFor(language: Language, digits: DigitStyle = "arabic"): Messages {
  const isThai = language === "th";
  return {
    frame: speaker<typeof FRAME_TH>(isThai ? FRAME_TH : FRAME_EN, language, digits),
    home: speaker<typeof HOME_TH>(isThai ? HOME_TH : HOME_EN, language, digits),
    insert: speaker<typeof INSERT_TH>(isThai ? INSERT_TH : INSERT_EN, language, digits),
    carry: speaker<typeof CARRY_STATUS_TH>(isThai ? CARRY_STATUS_TH : CARRY_STATUS_EN, language, digits),
    check: speaker<typeof CHECK_TH>(isThai ? CHECK_TH : CHECK_EN, language, digits),
    compile: speaker<typeof COMPILE_TH>(isThai ? COMPILE_TH : COMPILE_EN, language, digits),
    settings: speaker<typeof SETTINGS_TH>(isThai ? SETTINGS_TH : SETTINGS_EN, language, digits),
  };
}
