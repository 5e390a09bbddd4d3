import type { Agency } from "../core/agency/agency";
import type { DigitStyle } from "../core/sheet/sheet-plan";

export type Language = "th" | "en";

/**
 * What a person chose for themselves, kept outside the workbook. Damaged or missing values give the default; `damaged`
 * names those that stood there and could not be read.
 */
export interface Preferences {
  language(): Language;
  setLanguage(language: Language): void;
  /** In which digits the program writes numbers and days to the person; the workbook's own digits stand in its agency sheet. */
  digits(): DigitStyle;
  setDigits(digits: DigitStyle): void;
  /** The agency for which sheets were last inserted; null before the first time. */
  lastAgency(): Agency | null;
  setLastAgency(agency: Agency): void;
  damaged(): readonly PreferenceKey[];
}

export type PreferenceKey = "language" | "digits" | "lastAgency";
