import { settingsScreenMessagesFor } from "../../messages/settings-screen-messages";
import { useWording } from "./use-wording";

/** What the settings screen says; loaded with that screen only. */
export function useSettingsWording() {
  const { language, digits } = useWording();
  return settingsScreenMessagesFor(language, digits);
}
