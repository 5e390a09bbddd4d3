import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { WORKBENCH_EN } from "./en/workbench";
import { speaker, type Speak } from "./speaker";
import { WORKBENCH_TH } from "./th/workbench";

export type SayWorkbench = Speak<typeof WORKBENCH_TH>;

/** What the workbench says around the pane. */
export function workbenchMessagesFor(language: Language, digits: DigitStyle = "arabic"): SayWorkbench {
  return speaker<typeof WORKBENCH_TH>(language === "th" ? WORKBENCH_TH : WORKBENCH_EN, language, digits);
}
