import { startMessagesFor } from "../../messages/start-messages";
import { useWording } from "./use-wording";

/** What the start screen says; loaded with that screen only. */
export function useStartWording() {
  const { language, digits } = useWording();
  return startMessagesFor(language, digits);
}
