import { restoreMessagesFor } from "../../messages/restore-messages";
import { useWording } from "./use-wording";

/** What the pane says of taking a job back; loaded with the screens that write. */
export function useRestoreWording() {
  const { language, digits } = useWording();
  return { language, digits, say: restoreMessagesFor(language, digits) };
}
