import { mergeScreenMessagesFor } from "../../messages/merge-screen-messages";
import { useWording } from "./use-wording";

/** What the screen that merges returned files says; loaded with that screen only. */
export function useMergeWording() {
  const { language, frame, digits } = useWording();
  return { language, digits, frame, say: mergeScreenMessagesFor(language, digits) };
}
