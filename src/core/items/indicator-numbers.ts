import { toArabicDigits } from "../thai/digits";
import { isCounted } from "./looks-like-number";

/** Indicators named by number, as in "9", "๙ และ ๑๐", "1-5", "9.1, 9.2 และ 10". */
export interface IndicatorNumbers {
  /** Each once, in the text's order, 1-10; empty where a range runs backwards or a number is beyond 10. */
  readonly numbers: readonly number[];
  /** Zero-based place after the last digit, in UTF-16 units. */
  readonly to: number;
}

const LAST_INDICATOR = 10;
const FIRST = /^(\d{1,2})(?!\d)(?:\.\d{1,2}(?!\d))?/u;
const NEXT =
  /^\s*(?:[,/]|และ|กับ|(?<range>[-–—]|ถึง))\s*(?:และ\s*)?(?:ตัวชี้วัด\s*(?:ย่อย\s*)?(?:ที่)?\s*)?(?<number>\d{1,2})(?!\d)(?:\.\d{1,2}(?!\d))?(?!\s?[.)%])/u;

/** The indicators listed from a place of the text on. null where no number of one or two digits stands there. */
export function readIndicatorNumbers(text: string, from = 0): IndicatorNumbers | null {
  const plain = toArabicDigits(text).slice(from);
  const first = FIRST.exec(plain);
  if (first === null) return null;
  const numbers = [Number(first[1])];
  let to = first[0].length;
  for (let next = nextIn(plain, to); next !== null; next = nextIn(plain, to)) {
    numbers.push(...(next.isRange ? between(numbers.at(-1) ?? 0, next.number) : [next.number]));
    to = next.to;
  }
  const areKnown = numbers.every((number) => number >= 1 && number <= LAST_INDICATOR);
  return { numbers: areKnown ? [...new Set(numbers)] : [], to: from + to };
}

/** No sub-indicator: 90.12 is a score, whatever column it stands in. */
const SCORE = /^(?:1[1-9]|[2-9]\d)\.\d/u;

/** The indicators that a text lists when it holds nothing else; null for any other text. */
export function readOnlyIndicatorNumbers(text: string): readonly number[] | null {
  if (SCORE.test(toArabicDigits(text.trim()))) return null;
  const read = readIndicatorNumbers(text.trim());
  return read === null || read.to < text.trim().length ? null : read.numbers;
}

function nextIn(text: string, from: number) {
  const match = NEXT.exec(text.slice(from));
  const number = Number(match?.groups?.["number"]);
  const to = from + (match?.[0].length ?? 0);
  if (match === null || number > LAST_INDICATOR || isCounted(text.slice(to))) return null;
  return { number, to, isRange: match.groups?.["range"] !== undefined };
}

/** The numbers after `first` up to `last`; a zero, which is no indicator, where the range runs backwards. */
function between(first: number, last: number): readonly number[] {
  return last < first ? [0] : Array.from({ length: last - first }, (_, index) => first + index + 1);
}
