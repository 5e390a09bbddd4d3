import { messagesFor } from "../../messages/messages-for";
import type { DigitStyle } from "../../core/sheet/sheet-plan";
import type { Language } from "../../ports/preferences";
import type { FindingsDone } from "./check/findings-state";

/** What was done about findings, in a sentence. */
export function doneText(done: FindingsDone, language: Language, digits: DigitStyle): string {
  const say = messagesFor(language, digits).check;
  switch (done.kind) {
    case "edited":
    case "restored":
      return say(done.kind, { count: done.edits.length });
    case "acknowledged":
      return say("acknowledged", { count: done.count });
    case "exported":
      return say("exported", { sheet: done.sheet });
    default:
      return say(done.kind);
  }
}
