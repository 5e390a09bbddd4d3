import type { ExclusionReason } from "../core/summary/summary-model";
import type { Language } from "../ports/preferences";
import { EXCLUSIONS_EN } from "./en/exclusions";
import { EXCLUSIONS_TH } from "./th/exclusions";

const EXCLUSIONS = { th: EXCLUSIONS_TH, en: EXCLUSIONS_EN };

/** Why a row or cell was left out of the summary, and what to do to have it in. */
export function exclusionMessage(reason: ExclusionReason, language: Language): string {
  return EXCLUSIONS[language][reason];
}
