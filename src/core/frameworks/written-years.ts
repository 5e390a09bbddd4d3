import { toArabicDigits } from "../thai/digits";
import { fiscalYearOf } from "../thai/fiscal-year";
import { withoutInvisible } from "../thai/invisible-characters";
import { MONTH_NAMES } from "../thai/month-names";
import { gregorianYearOf, gregorianYearOfShort } from "../thai/year-era";

const AFTER_WORD = /(?:ปีงบประมาณ|ประจำปี|ปี|พ\.?\s*ศ\.{0,2})\s*(?:พ\.?\s*ศ\.{0,2})?\s*(2[45]\d\d)(?!\d)/gu;
const MONTH = MONTH_NAMES.flatMap(({ full, short }) => [full, short.replaceAll(".", "\\.?\\s?")]).join("|");
const MONTH_AND_YEAR = new RegExp(`(${MONTH})\\s*(?:พ\\.?\\s*ศ\\.?)?\\s*(\\d{4}|\\d{2})(?!\\d)`, "gu");
const RESULT_WORDS = ["ผลการประเมิน", "ผลคะแนน", "คะแนนการประเมิน", "คะแนน ITA", "คะแนนITA"];
const DOCUMENT_WORDS = ["มาตรการ", "แผน", "รายงานผลการดำเนิน", "การดำเนินการตาม"];

/** A fiscal year (BE) that a text writes after ปีงบประมาณ or ปี, and whether it is the year of a result. */
export interface WrittenYear {
  readonly year: number;
  readonly isResult: boolean;
}

/** The years named outright, in the order of the text. The nearest word before a year says what it is the year of. */
export function writtenYears(text: string): readonly WrittenYear[] {
  const plain = toArabicDigits(withoutInvisible(text));
  return [...plain.matchAll(AFTER_WORD)].map((match) => {
    const before = plain.slice(0, match.index);
    return { year: Number(match[1]), isResult: lastOf(before, RESULT_WORDS) > lastOf(before, DOCUMENT_WORDS) };
  });
}

/** The fiscal years (BE) of the months that stand with a year in the text; two digits are BE 25xx. */
export function monthYears(text: string): readonly number[] {
  return [...toArabicDigits(withoutInvisible(text)).matchAll(MONTH_AND_YEAR)].flatMap(([, name = "", digits = ""]) => {
    const month = MONTH_NAMES.findIndex(({ full, short }) => full === name || letters(short) === letters(name)) + 1;
    const year =
      digits.length === 4 ? gregorianYearOf(Number(digits), null) : gregorianYearOfShort(Number(digits), null);
    return year === null || month === 0 ? [] : [fiscalYearOf({ year, month, day: 1 })];
  });
}

function letters(text: string): string {
  return text.replace(/[.\s]/gu, "");
}

function lastOf(text: string, words: readonly string[]): number {
  return Math.max(...words.map((word) => text.lastIndexOf(word) + (text.includes(word) ? word.length : 0)));
}
