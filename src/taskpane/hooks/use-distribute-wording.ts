import { distributeScreenMessagesFor } from "../../messages/distribute-screen-messages";
import { useWording } from "./use-wording";

/** What the screen that distributes the measures says; loaded with that screen only. */
export function useDistributeWording() {
  const { language, frame, digits } = useWording();
  return { language, digits, frame, say: distributeScreenMessagesFor(language, digits) };
}
