import { FRAMEWORKS } from "../../frameworks";
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

/** "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล": the number unless the name after it is another indicator's. */
function indicatorIn(text: string, at: CellRef): PlacedIndicator | null {
  const plain = toArabicDigits(text);
  const numbered = NUMBERED.exec(plain);
  if (numbered === null) {
    const byName = indicatorByName(plain.replace(/^\s*\d{1,2}[.)]?\s*/u, ""));
    return byName === null ? null : { number: byName, text, at };
  }
  const number = Number(numbered[1]);
  const after = foldText(plain.slice(numbered.index + numbered[0].length));
  const named = [...NUMBER_BY_NAME].filter(([name]) => after.startsWith(name)).map(([, own]) => own);
  const agrees = named.length === 0 || named.includes(number);
  return { number: agrees && number >= 1 && number <= 10 ? number : null, text, at };
}

function pointsIn(text: string, at: CellRef): PlacedScore | null {
  const points = POINTS.exec(toArabicDigits(text))?.[1];
  const value = Number(points);
  return points === undefined || value > 100 ? null : { value, at };
}
