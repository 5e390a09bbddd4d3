import type { Confidence } from "../core/frameworks/schema";
import type { Status } from "../core/statuses/status";
import type { Severity } from "../core/validation/finding";
import type { Language } from "../ports/preferences";
import { CONFIDENCES_EN, SEVERITIES_EN, STATUSES_EN } from "./en/words";
import { CONFIDENCES_TH, SEVERITIES_TH, STATUSES_TH } from "./th/words";

const SEVERITIES = { th: SEVERITIES_TH, en: SEVERITIES_EN };
const STATUSES = { th: STATUSES_TH, en: STATUSES_EN };
const CONFIDENCES = { th: CONFIDENCES_TH, en: CONFIDENCES_EN };

export function severityWord(severity: Severity, language: Language): string {
  return SEVERITIES[language][severity];
}

export function statusWord(status: Status | "unknown", language: Language): string {
  return STATUSES[language][status];
}

/** How well a fact of a framework is known, in a few words. */
export function confidenceWord(confidence: Confidence, language: Language): string {
  return CONFIDENCES[language][confidence];
}
