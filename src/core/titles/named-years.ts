import { toArabicDigits } from "../thai/digits";

/** A year (BE) that a text names as the year of something, with its place in UTF-16 units. */
export interface NamedYear {
  readonly year: number;
  /** Where the four digits begin. */
  readonly from: number;
  /** After the last digit. */
  readonly to: number;
}

const YEAR = /(?:ปี\s*งบประมาณ|งบประมาณ|ประจำปี|ปี|พ\.?\s?ศ\.{1,2})\s*(?:พ\.?\s?ศ\.{0,2}\s*)?(2[45]\d\d)(?!\d)/gu;
const SPAN_AFTER = /^\s*[-–—]\s*(?:พ\.?\s?ศ\.{0,2}\s*)?\d/u;

/** The years that stand after ปีงบประมาณ, ประจำปี, ปี or พ.ศ.; the ends of a span of years (๒๕๖๑-๒๕๘๐) are left out. */
export function namedYears(text: string): readonly NamedYear[] {
  if (!text.includes("ปี") && !text.includes("ศ.") && !text.includes("งบประมาณ")) return [];
  const plain = toArabicDigits(text);
  return [...plain.matchAll(YEAR)].flatMap((match) => {
    const to = match.index + match[0].length;
    if (SPAN_AFTER.test(plain.slice(to, to + 12))) return [];
    return [{ year: Number(match[1]), from: to - 4, to }];
  });
}
