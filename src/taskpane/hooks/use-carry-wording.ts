import { carryScreenMessagesFor } from "../../messages/carry-screen-messages";
import { useWording } from "./use-wording";

/** What the screen that brings in last year's tables says; loaded with that screen only. */
export function useCarryWording() {
  const { language, carry, frame, digits } = useWording();
  return { language, digits, status: carry, frame, say: carryScreenMessagesFor(language, digits) };
}
