import { checkScreenMessagesFor } from "../../messages/check-screen-messages";
import { useWording } from "./use-wording";

/** What the check screen says; loaded with that screen only. */
export function useCheckWording() {
  const { language, digits, frame, home, check } = useWording();
  return { language, digits, frame, home, status: check, say: checkScreenMessagesFor(language, digits) };
}
