import { publishScreenMessagesFor } from "../../messages/publish-screen-messages";
import { useWording } from "./use-wording";

/** What the screen that publishes says; loaded with that screen only. */
export function usePublishWording() {
  const { language, frame, digits } = useWording();
  return { language, digits, frame, say: publishScreenMessagesFor(language, digits) };
}
