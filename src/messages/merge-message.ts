import type { LeftOut } from "../core/merge/merge-findings";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { MERGE_REASONS_EN } from "./en/merge-reasons";
import { fill } from "./format";
import { MERGE_REASONS_TH } from "./th/merge-reasons";

const REASONS = { th: MERGE_REASONS_TH, en: MERGE_REASONS_EN };

/** Why something of a returned file was not taken, and what to do. */
export function notMergedMessage(
  { reason, detail }: LeftOut,
  language: Language,
  digits: DigitStyle = "arabic",
): string {
  return fill(REASONS[language][reason], { detail }, language, digits);
}
