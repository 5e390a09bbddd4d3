import { FRAMEWORKS } from "../../frameworks";
import { readIndicatorNumbers, readOnlyIndicatorNumbers } from "../../items/indicator-numbers";
import { readItemCodes } from "../../items/read-item-codes";
import type { CellRef } from "../../sheet/cell-ref";
import { toArabicDigits } from "../../thai/digits";
import { foldedSimilarity } from "../../thai/edit-distance";
import { foldText } from "../../thai/fold-text";
import type { PlacedIndicator, PlacedInstrument, PlacedItem, PlacedScore, Subject } from "./published-row";

export const NO_SUBJECT: Subject = { instrument: null, indicator: null, items: [], score: null };

const NUMBER_BY_NAME: ReadonlyMap<string, number> = new Map(
  FRAMEWORKS.flatMap(({ indicators }) =>
    indicators.flatMap(({ number, name, aliases }) =>
      [name, ...aliases].map((form) => [foldText(form), number] as const),
    ),
  ),
);
const LOOKALIKE = 0.7;
const LONGEST_HEADING = 120;
const NUMBERED = /ตัวชี้วัด\s*(?:ย่อย\s*)?ที่\s*(\d{1,2})(?!\d)(?:\.\d{1,2})?/u;
const BEFORE_NUMBERS = /ตัวชี้วัด\s*(?:ย่อย\s*)?ที่\s*(?=\d)/u;
const ANOTHER = /^(?:และ|กับ|[,/])*(?=ตัวชี้วัด)/u;
const LETTERS = /(?<![A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])/u;
const INSTRUMENT_HEADING = /^(?:[\d.)(\s-]*)(?:แบบวัด|แบบตรวจ|เครื่องมือ|ส่วนที่|ด้าน|IIT|EIT|OIT)/u;
const INSTRUMENT_NAMES: readonly (readonly [PlacedInstrument["instrument"], RegExp])[] = [
  ["IIT", /ภายใน(?!หน่วยงาน)/u],
  ["EIT", /ภายนอก/u],
  ["OIT", /เปิดเผย(?:ข้อมูล)?สาธารณะ/u],
];
const POINTS = /(\d{1,3}(?:\.\d+)?)\s*คะแนน/u;

/** What a heading between rows is about; null for a text that is no heading of an indicator or an instrument. */
export function headingSubject(text: string, at: CellRef): Subject | null {
  if (text.length > LONGEST_HEADING) return null;
  const plain = toArabicDigits(text).trim();
  const isNumbered = /^(?:[-•(\d.)\s]*)ตัวชี้วัด/u.test(plain) && NUMBERED.test(plain);
  if (isNumbered || NUMBER_BY_NAME.has(foldText(text))) return readSubject(text, at);
  if (!INSTRUMENT_HEADING.test(plain)) return null;
  const instrument = instrumentIn(text, at) ?? namedInstrument(text, at);
  return instrument === null ? null : { ...NO_SUBJECT, instrument };
}

/** The instrument, indicator, items and score that a cell about one indicator names. What it does not name is null. */
export function readSubject(text: string, at: CellRef): Subject {
  return {
    instrument: instrumentIn(text, at),
    indicator: indicatorIn(text, at),
    items: itemsIn(text, at),
    score: pointsIn(text, at),
  };
}

/** The codes in a text; "027" too where a code is expected. */
export function itemsIn(text: string, at: CellRef, codeExpected = false): readonly PlacedItem[] {
  return readItemCodes(text, { codeExpected }).map(({ code }) => ({ code, at }));
}

/** The number 1-10 of an indicator by its whole name; null for any other text. */
export function indicatorByName(text: string): number | null {
  return NUMBER_BY_NAME.get(foldText(text)) ?? null;
}

/** Whether a text is the name of an indicator or much like one, list numbers and the word ตัวชี้วัด before it left away. */
export function looksLikeIndicator(text: string): boolean {
  const name = foldText(text.replace(/^\s*(?:ตัวชี้วัดที่)?\s*[\d๐-๙]{0,2}[.)]?\s*/u, ""));
  return [...NUMBER_BY_NAME.keys()].some((form) => foldedSimilarity(name, form, LOOKALIKE) >= LOOKALIKE);
}

/** Whether the name of an indicator stands anywhere in a text. */
export function namesIndicator(text: string): boolean {
  const folded = foldText(text);
  return [...NUMBER_BY_NAME.keys()].some((form) => folded.includes(form));
}

/** The instrument whose letters stand in the text. */
export function instrumentIn(text: string, at: CellRef): PlacedInstrument | null {
  const letters = LETTERS.exec(text)?.[1];
  return letters === "IIT" || letters === "EIT" || letters === "OIT" ? { instrument: letters, at } : null;
}

function namedInstrument(text: string, at: CellRef): PlacedInstrument | null {
  const named = INSTRUMENT_NAMES.filter(([, name]) => name.test(text));
  const [only] = named;
  return only === undefined || named.length > 1 ? null : { instrument: only[0], at };
}

/** "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล": the numbers unless the name after them is another indicator's. */
function indicatorIn(text: string, at: CellRef): PlacedIndicator | null {
  const plain = toArabicDigits(text);
  const numbers = numbersIn(plain);
  if (numbers !== null) return indicatorOf(numbers, text, at);
  const byName = indicatorByName(plain.replace(/^\s*\d{1,2}[.)]?\s*/u, ""));
  return byName === null ? null : indicatorOf([byName], text, at);
}

/** The indicators with these numbers, all that a text names. */
export function indicatorOf(numbers: readonly number[], text: string, at: CellRef): PlacedIndicator {
  const [only, other] = numbers;
  return other === undefined ? { number: only ?? null, text, at } : { number: null, numbers, text, at };
}

/** Whether an indicator is named by a number and a name that do not belong together, or by one that none has. */
export function isContradiction({ number, numbers }: PlacedIndicator): boolean {
  return number === null && numbers === undefined;
}

/** The indicators of a cell in a column of indicators that holds nothing but numbers; null for any other text. */
export function indicatorByNumbers(text: string, at: CellRef): PlacedIndicator | null {
  const numbers = readOnlyIndicatorNumbers(text);
  return numbers === null ? null : indicatorOf(numbers, text, at);
}

/** null where no number stands after the word; empty where a number and the name after it contradict each other. */
function numbersIn(plain: string): readonly number[] | null {
  const lead = BEFORE_NUMBERS.exec(plain);
  const read = lead === null ? null : readIndicatorNumbers(plain, lead.index + lead[0].length);
  if (read === null) return null;
  const after = foldText(plain.slice(read.to));
  const named = [...NUMBER_BY_NAME].filter(([name]) => after.startsWith(name));
  const agrees = named.length === 0 || named.some(([, number]) => read.numbers.includes(number));
  if (!agrees) return [];
  const rest = after.slice(Math.max(0, ...named.map(([name]) => name.length)));
  const more = ANOTHER.test(rest) ? numbersIn(rest) : [];
  if (more === null || (more.length === 0 && ANOTHER.test(rest))) return read.numbers;
  return [...new Set([...read.numbers, ...more])];
}

function pointsIn(text: string, at: CellRef): PlacedScore | null {
  const points = POINTS.exec(toArabicDigits(text))?.[1];
  const value = Number(points);
  return points === undefined || value > 100 ? null : { value, at };
}
