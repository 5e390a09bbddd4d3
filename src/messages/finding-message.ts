import { CORRECTION_CODES } from "../core/frameworks/corrections/correction-problem";
import { toA1 } from "../core/sheet/cell-ref";
import type { Finding, FindingData, Place } from "../core/validation/finding";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { correctionText } from "./correction-message";
import { RULES_EN } from "./en/rules";
import { PLACES_EN } from "./en/words";
import { fill } from "./format";
import { RULES_TH } from "./th/rules";
import { PLACES_TH } from "./th/words";

type RuleTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const RULES: Readonly<Record<Language, RuleTexts>> = { th: RULES_TH, en: RULES_EN };
const PLACES = { th: PLACES_TH, en: PLACES_EN };

/** The sentence of a finding. A finding that has no text gives its ids, so that nothing found is ever hidden. */
export function findingMessage(finding: Finding, language: Language, digits: DigitStyle = "arabic"): string {
  const text = RULES[language][finding.ruleId]?.[finding.messageId];
  if (text !== undefined) return fill(text, told(finding, language, digits), language, digits);
  const ids = { rule: finding.ruleId, message: finding.messageId };
  return fill(PLACES[language].unknownFinding, ids, language);
}

/** The short title of a rule; the id itself for a rule without one. */
export function ruleName(ruleId: string, language: Language): string {
  return RULES[language][ruleId]?.["name"] ?? ruleId;
}

/** Where a finding is: "กองช่าง!C5", "กองช่าง", or the words for the whole workbook. */
export function placeText({ sheet, at }: Place, language: Language): string {
  if (sheet === null) return PLACES[language].wholeWorkbook;
  return at === null ? sheet : `${sheet}!${toA1(at)}`;
}

/** What fills a sentence's holes; a problem in a correction brings a sentence of its own. */
function told({ data }: Finding, language: Language, digits: DigitStyle): FindingData {
  const code = CORRECTION_CODES.find((known) => known === data["correction"]);
  const said = code === undefined ? {} : { said: correctionText(code, String(data["value"] ?? ""), language, digits) };
  return { ...withEmptyTold(data, language), ...said };
}

/** Quotation marks around nothing would puzzle: an empty header or measure is called empty. */
function withEmptyTold(data: FindingData, language: Language): FindingData {
  const told = Object.entries(data).map(
    ([key, value]) => [key, value === "" ? PLACES[language].empty : value] as const,
  );
  return Object.fromEntries(told);
}
