import type { ListedPlanRow, UnplannedRow } from "../core/distribute/distribution-plan";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { DISTRIBUTE_REASONS_EN, UNPLANNED_REASONS_EN } from "./en/cli-distribute";
import { fill } from "./format";
import { DISTRIBUTE_REASONS_TH, UNPLANNED_REASONS_TH } from "./th/cli-distribute";

const REASONS = { th: DISTRIBUTE_REASONS_TH, en: DISTRIBUTE_REASONS_EN };
const UNPLANNED = { th: UNPLANNED_REASONS_TH, en: UNPLANNED_REASONS_EN };

/** Why a row of the plan, or an owner of it, gets no row on a tab, and what to do. */
export function notDistributedMessage(
  { reason, detail }: ListedPlanRow,
  language: Language,
  digits: DigitStyle = "arabic",
): string {
  return fill(REASONS[language][reason], { detail }, language, digits);
}

/** Why a row on a tab stands for no row of the plan. */
export function unplannedMessage({ reason }: UnplannedRow, language: Language): string {
  return UNPLANNED[language][reason];
}
