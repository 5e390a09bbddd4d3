import { toA1 } from "../core/sheet/cell-ref";
import { isBlank, textOf, type CellValue } from "../core/sheet/cell-value";
import type { FilePlace } from "../core/merge/merge-findings";
import { TABLE_SPECS } from "../core/templates/table-specs";
import { fromExcelSerial } from "../core/thai/excel-serial";
import { formatIso } from "../core/thai/iso-date";
import type { DigitStyle } from "../core/sheet/sheet-plan";
import type { Language } from "../ports/preferences";
import { MERGE_SCREEN_EN } from "./en/merge-screen";
import { dayText, numberText } from "./format";
import { speaker, type Speak } from "./speaker";
import { MERGE_SCREEN_TH } from "./th/merge-screen";

/** What the screen shows that merges returned files; apart from `messagesFor`, for it is loaded when needed. */
export function mergeScreenMessagesFor(
  language: Language,
  digits: DigitStyle = "arabic",
): Speak<typeof MERGE_SCREEN_TH> {
  return speaker<typeof MERGE_SCREEN_TH>(language === "th" ? MERGE_SCREEN_TH : MERGE_SCREEN_EN, language, digits);
}

/** The header of a column as it stands on a department's sheet. */
export function mergedColumn(key: string): string {
  return specOf(key)?.header ?? key;
}

/** What a cell of a department's sheet says, whole: a day as people write it, an empty cell as a word. */
export function mergedValue(key: string, value: CellValue, language: Language, digits: DigitStyle = "arabic"): string {
  if (isBlank(value)) return mergeScreenMessagesFor(language)("blank");
  const day = typeof value === "number" && specOf(key)?.kind === "date" ? fromExcelSerial(value) : null;
  return day === null ? textOf(value) : numberText(dayText(formatIso(day), language), digits);
}

/** A cell of a returned file. */
export function filePlaceText({ file, sheet, at }: FilePlace): string {
  return `${file} ${sheet}!${toA1(at)}`;
}

function specOf(key: string) {
  return TABLE_SPECS.department.find((spec) => spec.key === key);
}
