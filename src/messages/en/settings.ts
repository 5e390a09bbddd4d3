import type { TranslationOf } from "../speaker";
import type { SETTINGS_TH } from "../th/settings";

export const SETTINGS_EN = {
  title: "Settings",
  intro: "What you chose for your own work",
  language: "Language of the pane",
} as const satisfies TranslationOf<typeof SETTINGS_TH>;
