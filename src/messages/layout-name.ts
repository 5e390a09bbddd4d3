import type { ReportLayoutId } from "../core/report/report-layout-id";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { LAYOUT_NAMES_EN } from "./en/layout-names";
import { fill } from "./format";
import { LAYOUT_NAMES_TH } from "./th/layout-names";

const NAMES = { th: LAYOUT_NAMES_TH, en: LAYOUT_NAMES_EN };

/** What a layout is called, in a few words after its id. */
export function layoutName(id: ReportLayoutId, language: Language, digits: DigitStyle = "arabic"): string {
  return `${id.replace("-", "")} ${fill(NAMES[language][id], {}, language, digits)}`;
}
