import { indicatorsMessagesFor } from "../../messages/indicators-messages";
import { useWording } from "./use-wording";

/** What the indicators screen says; loaded with that screen only. */
export function useIndicatorsWording() {
  const { language, digits } = useWording();
  return indicatorsMessagesFor(language, digits);
}
