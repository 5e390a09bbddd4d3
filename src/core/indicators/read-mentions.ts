import { keepLast } from "../document/keep-last";
import { toArabicDigits } from "../thai/digits";

/** An indicator as a text names it by number: "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล". Positions are UTF-16 units, zero-based. */
export interface IndicatorMention {
  readonly number: number;
  /** The running number of a sub-indicator: 5 for 9.5; null for an indicator. */
  readonly sub: number | null;
  /** Where the indicator's own number stands, without that of the sub-indicator. */
  readonly numberFrom: number;
  readonly numberTo: number;
  /** What stands after the number up to where no name goes on, as typed; "" for a number alone. */
  readonly rest: string;
  readonly restFrom: number;
}

const MENTION = /ตัวชี้วัด\s*(?:(ย่อย)\s*(?:ที่\s*)?(\d{1,2})\.(\d)|ที่\s*(\d{1,2}))(?!\.?\d)/gu;
const NOT_A_NAME = /ตัวชี้วัด|[,;:()|/\d"“”]|\s[-–—]|คะแนน|ซึ่ง|\s(?:และ|หรือ|โดย|มี|ได้|พบ|เป็น|คือ|อยู่|ที่|ต้อง|ควร|ข้อ|ไม่|ยัง|ให้)/u;
const LONGEST_NAME = 120;
const LAST = 10;

/** The indicators and sub-indicators that a text names by number, in its order. "ตัวชี้วัด 10 ตัว" names none. */
export const readMentions = keepLast(mentionsIn);

function mentionsIn(text: string): readonly IndicatorMention[] {
  if (!text.includes("ตัวชี้วัด")) return [];
  const plain = toArabicDigits(text);
  return [...plain.matchAll(MENTION)].flatMap((match) => {
    const [typed, , subOf, sub, alone] = match;
    const digits = subOf ?? alone ?? "";
    const number = Number(digits);
    if (number < 1 || number > LAST) return [];
    const numberFrom = match.index + typed.lastIndexOf(sub === undefined ? digits : `${digits}.`);
    const restFrom = match.index + typed.length;
    return [
      {
        number,
        sub: sub === undefined ? null : Number(sub),
        numberFrom,
        numberTo: numberFrom + digits.length,
        ...restOf(text, plain, restFrom),
      },
    ];
  });
}

function restOf(text: string, plain: string, from: number): Pick<IndicatorMention, "rest" | "restFrom"> {
  const lead = /^[\s.)]*/u.exec(plain.slice(from, from + LONGEST_NAME))?.[0].length ?? 0;
  const restFrom = from + lead;
  const window = plain.slice(restFrom, restFrom + LONGEST_NAME);
  const length = NOT_A_NAME.exec(window)?.index ?? window.length;
  return { rest: text.slice(restFrom, restFrom + length).trimEnd(), restFrom };
}
