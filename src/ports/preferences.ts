export type Language = "th" | "en";

/** What a person chose for themselves, kept outside the workbook. Damaged or missing values give the default. */
export interface Preferences {
  language(): Language;
  setLanguage(language: Language): void;
}
