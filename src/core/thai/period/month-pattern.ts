import { MONTH_NAMES } from "../month-names";

const MISSPELT: readonly (readonly [string, number])[] = [
  ["กรกฏาคม", 7],
  ["กุมภาพันธุ์", 2],
  ["กุมภาพันธ", 2],
  ["พฤษจิกายน", 11],
];
const SPELLINGS: readonly (readonly [string, number])[] = [
  ...MONTH_NAMES.map(({ full }, index) => [full, index + 1] as const),
  ...MISSPELT,
];
const FULL_MONTHS: ReadonlyMap<string, number> = new Map(SPELLINGS);
const SHORT_MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.map(({ short }, index) => [short.replaceAll(".", ""), index + 1]),
);

// A short name inside a word is none; these words may stand before one without a space.
const BEFORE_SHORT = "(?<=^|[^ก-ฮะ-ูเ-๎]|เดือน|ถึง|ระหว่าง|ภายใน|และ|ใน|ตั้งแต่|จาก|ของ|ทุก)";
const YEAR_AHEAD = "(?=\\s*(?:พ\\s?\\.?\\s?ศ[\\s.]*)?\\d{2})";

/** Finds a full month name, spaces inside it allowed. */
export const FULL_MONTH = [...FULL_MONTHS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => Array.from(name).join("\\s?"))
  .join("|");

/** Finds a short month name: with its dots, or with one or none of them where a year follows. ก.ค.ศ. is no month. */
export const SHORT_MONTH = `${BEFORE_SHORT}(?:${[...SHORT_MONTHS.keys()].map(shortPattern).join("|")})(?!\\s?ศ\\s?\\.)`;

/** The month 1-12 of what one of the two patterns found. */
export function monthOf(found: string): number {
  const letters = found.replace(/[\s.]/gu, "");
  return FULL_MONTHS.get(letters) ?? SHORT_MONTHS.get(letters) ?? 0;
}

function shortPattern(letters: string): string {
  const first = letters.slice(0, -1);
  const last = letters.slice(-1);
  const dotted = `${first}\\s?\\.\\s?${last}(?:\\s?\\.|(?![ก-๎]))`;
  return `${dotted}|${first}\\s?${last}\\s?\\.?${YEAR_AHEAD}`;
}
