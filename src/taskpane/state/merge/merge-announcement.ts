import type { DigitStyle } from "../../../core/sheet/sheet-plan";
import { mergeWrites } from "../../../core/merge/merge-writes";
import type { Language } from "../../../ports/preferences";
import { mergeScreenMessagesFor } from "../../../messages/merge-screen-messages";
import type { MergeState } from "./merge-state";
import { rowsWritten } from "./merge-view";

/** What a screen reader is told about merging; "" when an alert or nothing at all says it. */
export function mergeAnnouncement({ work, choices }: MergeState, language: Language, digits: DigitStyle): string {
  const say = mergeScreenMessagesFor(language, digits);
  switch (work.kind) {
    case "opening":
      return say("opening", { done: work.done, count: work.picked });
    case "reading":
      return say("reading");
    case "shown": {
      const writes = mergeWrites(work.preview.found, choices);
      return say("planned", { count: rowsWritten(writes), open: writes.open.length });
    }
    case "merging":
      return say("merging");
    case "merged":
      return say("merged", { count: rowsWritten(work.merged.writes) });
    case "nothing-to-merge":
      return say("nothing");
    default:
      return "";
  }
}
