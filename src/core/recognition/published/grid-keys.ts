import { toArabicDigits } from "../../thai/digits";
import { MONTH_NAMES } from "../../thai/month-names";
import { TIME_KEYS, YEAR_SCORE_KEYS, type PublishedKey, type TimeKey, type YearScoreKey } from "./published-key";

const LONGEST = 60;
const YEAR = String.raw`(?:พ\.?\s*ศ\.?)?\s*(?:25)?\d\d`;
const QUARTER = /^ไตรมาส\s*(?:ที่)?\s*([1-4])(?!\d)(?:\s*\/\s*(?:25)?\d\d)?(?:\s*\([^()]*\))?$/u;
const NAMES = MONTH_NAMES.flatMap(({ full, short }) => [full, short.replaceAll(".", "\\.?\\s*")]);
const MONTH = new RegExp(`^(?:เดือน)?\\s*(${NAMES.join("|")})\\s*(?:${YEAR})?$`, "u");
const NUMBER_OF_MONTH: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap(({ full, short }, index) => [full, short].map((name) => [lettersOf(name), index + 1] as const)),
);
const YEAR_SCORE = /^(?:ผล)?(?:คะแนน)?(?:ITA)?(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?(25\d\d)$/u;
const MAY_BE_ONE = /^(?:ไตรมาส|เดือน|ผล|คะแนน|ประจำ|ปี|พ|ITA|[๐-๙0-9มกเตสธ])/u;

/** Whether a text begins as one of them does; quicker than to read it. */
export function mayBeGridKey(text: string): boolean {
  return text.length <= LONGEST && MAY_BE_ONE.test(text);
}

/** The key of a column that stands for a quarter, a month or a year of scores: "ไตรมาสที่ ๑", "ต.ค. 68", "ปี ๒๕๖๘". */
export function gridKeyOf(text: string): TimeKey | YearScoreKey | null {
  if (!mayBeGridKey(text)) return null;
  const plain = toArabicDigits(text).replace(/\s+/gu, " ").trim();
  const quarter = QUARTER.exec(plain)?.[1];
  if (quarter !== undefined) return keyAmong(TIME_KEYS, `quarter-${quarter}`);
  const month = NUMBER_OF_MONTH.get(lettersOf(MONTH.exec(plain)?.[1] ?? ""));
  if (month !== undefined) return keyAmong(TIME_KEYS, `month-${String(month)}`);
  const year = YEAR_SCORE.exec(plain.replaceAll(" ", ""))?.[1];
  return year === undefined ? null : keyAmong(YEAR_SCORE_KEYS, `score-${year}`);
}

/** The text that names a column: under a header about quarters a number alone is a quarter. */
export function textInGroup({ text, group }: { readonly text: string; readonly group: string }): string {
  return isQuarterNumber(text.trim()) && group.includes("ไตรมาส") ? `ไตรมาส ${text}` : text;
}

export function isQuarterNumber(text: string): boolean {
  return text.length === 1 && /[1-4๑-๔]/u.test(text);
}

/** The one column that the columns of a grid make: a period, or a score. Any other key is itself. */
export function columnOfGrid(key: PublishedKey): PublishedKey {
  if (isTimeKey(key)) return "period";
  return isYearScoreKey(key) ? "score" : key;
}

export function isTimeKey(key: PublishedKey): key is TimeKey {
  return TIME_KEYS.some((own) => own === key);
}

export function isYearScoreKey(key: PublishedKey): key is YearScoreKey {
  return YEAR_SCORE_KEYS.some((own) => own === key);
}

function keyAmong<Key extends string>(keys: readonly Key[], name: string): Key | null {
  return keys.find((key) => key === name) ?? null;
}

function lettersOf(name: string): string {
  return name.replace(/[.\s]/gu, "");
}
