import { FRAMEWORKS } from "../../frameworks";
import { readItemCodes } from "../../items/read-item-codes";
import { toArabicDigits } from "../../thai/digits";
import { foldText } from "../../thai/fold-text";
import type { ScoreSubject } from "./score-statement";

/** A subject and where a text names it, in UTF-16 units. */
export interface FoundSubject {
  readonly subject: ScoreSubject;
  readonly from: number;
  readonly to: number;
}

const NUMBER_BY_NAME: ReadonlyMap<string, number> = new Map(
  FRAMEWORKS.flatMap(({ indicators }) =>
    indicators.flatMap(({ number, name, aliases }) => [name, ...aliases].map((form) => [form, number] as const)),
  ),
);
const NAMES = [...NUMBER_BY_NAME.keys()].toSorted((a, b) => b.length - a.length).join("|");
const INDICATOR = `ตัวชี้วัด\\s*(?:ย่อย\\s*(?:ที่\\s*)?(\\d{1,2})\\.(\\d)|ที่\\s*(\\d{1,2})(?![.\\d]\\d)|(?:ด้าน)?(${NAMES}))`;
const INSTRUMENT = "(?<![A-Za-z])([IEO]IT)(?![A-Za-z])(\\s*(?:ส่วนที่|Part|Public|Survey))?";
const OVERALL = "(ภาพรวม|คะแนนรวม|คะแนนเฉลี่ยรวม)(\\s*(?:ระดับ|ของ|ทั้ง|ราย)?\\s*(?:ประเทศ|จังหวัด|อำเภอ|ภาค))?";
const ANY = new RegExp(`${INDICATOR}|${INSTRUMENT}|${OVERALL}`, "gu");

/** The subjects that a text names, in its order. The overall score of a province or the country is other. */
export function findSubjects(text: string): readonly FoundSubject[] {
  const named = [...toArabicDigits(text).matchAll(ANY)].flatMap((match): readonly FoundSubject[] => {
    const subject = subjectOf(match);
    return subject === null ? [] : [{ subject, from: match.index, to: match.index + match[0].length }];
  });
  const coded = readItemCodes(text).map(({ from, to }): FoundSubject => ({ subject: { kind: "other" }, from, to }));
  const inside = (code: FoundSubject) => named.some(({ from, to }) => code.from >= from && code.from < to);
  return [...named, ...coded.filter((code) => !inside(code))].toSorted((a, b) => a.from - b.from);
}

function subjectOf(match: RegExpExecArray): ScoreSubject | null {
  const [, subOf, sub, numbered, named, letters, part, overall, elsewhere] = match;
  if (subOf !== undefined) return { kind: "sub-indicator", number: Number(subOf), sub: Number(sub) };
  if (overall !== undefined) return { kind: elsewhere === undefined ? "overall" : "other" };
  if (letters !== undefined) return part === undefined ? instrumentOf(letters) : { kind: "other" };
  const number = NUMBER_BY_NAME.get(named ?? "") ?? Number(numbered);
  return number >= 1 && number <= 10 ? { kind: "indicator", number } : null;
}

function instrumentOf(letters: string): ScoreSubject | null {
  if (letters !== "IIT" && letters !== "EIT" && letters !== "OIT") return null;
  return { kind: "instrument", instrument: letters };
}

/** Who a label such as "ค่าเฉลี่ย IIT" or "คะแนนเฉลี่ยรวม" gives its row's score to; null for another or two of them. */
export function labelSubject(label: string): ScoreSubject | null {
  const [only, second] = findSubjects(label);
  if (only === undefined) return /^(?:รวม|คะแนนITA)$/iu.test(foldText(label)) ? { kind: "overall" } : null;
  return second === undefined ? only.subject : null;
}
