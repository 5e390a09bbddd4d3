import { toArabicDigits } from "../thai/digits";
import { withRanges, type CodeList } from "./code-ranges";
import { CODE_LETTERS, type ItemCode, type ItemKind } from "./item-code";
import { isCounted, isPartOfNumber } from "./looks-like-number";
import { withoutAddresses } from "./without-addresses";

export interface CodeContext {
  /** Whether the place is one for codes, so that "027" in Arabic digits alone is one too. */
  readonly codeExpected?: boolean;
}

// The longest published list, OIT of FY2562, ends at o48. Letters leave room for a longer one; a bare zero does not,
// since telephone numbers begin in the same way.
const LAST_NUMBER = 60;
const LAST_NUMBER_AFTER_ZERO = 48;

const LETTERED = /(?<![A-Za-z0-9๐-๙#&])(OIT|EP|ES|[oie])(?:[\s\u200B\uFEFF]?\.?[\s\u200B\uFEFF]?)([0-9๐-๙]{1,2})/iu;
const ZERO = /(?<![A-Za-z0-9๐-๙#&])([0๐])([0-9๐-๙]{1,2})/u;
const ANY_CODE = new RegExp(`${LETTERED.source}|${ZERO.source}`, "giu");
/** A code's last letter, or a zero, before a digit: passes over most texts sooner than the whole pattern. */
const MAY_HOLD_CODE = /(?:[oietps][\s\u200B\uFEFF.]{0,3}|[0๐])[0-9๐-๙]/iu;
const KIND_BY_LETTERS: ReadonlyMap<string, ItemKind> = new Map([
  ["OIT", "OIT"],
  ["O", "OIT"],
  ["I", "IIT"],
  ["E", "EIT"],
  ["EP", "EP"],
  ["ES", "ES"],
]);
const AROUND = 24;
const AFTER_WORD = /ข้อ(?:ย่อย|คำถาม|ที่)?\s*$/u;
const FIRST_END = /[0๐][0-9๐-๙]{1,2}[^\S\n]*[-–—]\s*$/u;
const GOES_ON = /^[^\S\n]*[-–—./:]\s*[0-9๐-๙]/u;
const LAST_END = /^[^\S\n]*[-–—]\s*[0๐][0-9๐-๙]{1,2}(?![^\S\n]*[-–—./:]?\s*[0-9๐-๙])/u;

/**
 * The codes in a text, in its order: "o27", "O27", "OIT 42", "e๖", "EP๑", and with a zero for the o "๐๒๗" and "0๖"
 * ("027" only where a code is expected), every code of a range. Dates, times, scores, telephone numbers, addresses and
 * MOIT codes are none.
 */
export function readItemCodes(text: string, context: CodeContext = {}): readonly ItemCode[] {
  return readCodeList(text, context).codes;
}

/** The same, with the ranges that cannot be read. */
export function readCodeList(text: string, context: CodeContext = {}): CodeList {
  if (!MAY_HOLD_CODE.test(text)) return { codes: [], unreadable: [] };
  const plain = withoutAddresses(text);
  const found = [...plain.matchAll(ANY_CODE)].flatMap((match) => {
    const code = codeOf(match, plain, context);
    return code === null ? [] : [code];
  });
  return withRanges(found, text);
}

/** The one code that a text is, but for white space and the word ข้อ before it. Returns null for any other text. */
export function readItemCode(text: string, context: CodeContext = {}): ItemCode | null {
  const [code, other] = readItemCodes(text, context);
  if (code === undefined || other !== undefined) return null;
  const isAll = /^[\s\u200B\uFEFF(]*(?:ข้อ(?:ย่อย|ที่)?)?[\s\u200B\uFEFF]*$/u.test(text.slice(0, code.from));
  return isAll && /^[\s\u200B\uFEFF.):]*$/u.test(text.slice(code.to)) ? code : null;
}

function codeOf(match: RegExpExecArray, text: string, context: CodeContext): ItemCode | null {
  const [typed, letters, lettered = "", zero = "", afterZero = ""] = match;
  const to = match.index + typed.length;
  const around: Around = {
    before: text.slice(Math.max(0, match.index - AROUND), match.index),
    after: text.slice(to, to + AROUND),
  };
  if (/^[a-z0-9๐-๙]/u.test(around.after)) return null;
  const place = { typed, from: match.index, to };
  if (letters !== undefined) return letteredCode(letters, lettered, around.after, place);
  const isCode = isZeroCode(zero, afterZero, context) && (isFree(around) || isRangeEnd(around, context));
  return isCode ? codeWith("OIT", afterZero, "variant", place) : null;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

function isFree({ before, after }: Around): boolean {
  return !isPartOfNumber(before, after) && !isCounted(after) && !isAfterMonth(before);
}

/** Where a code is expected, or after ข้อ, "๐๑-๐๙" is a range of codes; anywhere else it may be a telephone number. */
function isRangeEnd({ before, after }: Around, { codeExpected = false }: CodeContext): boolean {
  const isFirst = LAST_END.test(after) && (codeExpected || AFTER_WORD.test(before));
  return (
    isFirst ||
    (!GOES_ON.test(after) && FIRST_END.test(before) && (codeExpected || AFTER_WORD.test(before.replace(FIRST_END, ""))))
  );
}

type Place = Pick<ItemCode, "typed" | "from" | "to">;

function letteredCode(letters: string, digits: string, after: string, place: Place): ItemCode | null {
  if (/^\.[0-9๐-๙]/u.test(after)) return null;
  const isInstrument = letters.length === 3;
  if (isInstrument && (isCounted(after) || isPartOfNumber("", after))) return null;
  const kind = KIND_BY_LETTERS.get(letters.toUpperCase());
  if (kind === undefined) return null;
  return codeWith(kind, digits, letters === CODE_LETTERS[kind] ? "standard" : "variant", place);
}

function isZeroCode(zero: string, digits: string, { codeExpected = false }: CodeContext): boolean {
  const number = Number(toArabicDigits(digits));
  if (/^[0๐]/u.test(digits) || number > LAST_NUMBER_AFTER_ZERO) return false;
  return codeExpected || zero === "๐" || /[๐-๙]/u.test(digits);
}

function isAfterMonth(before: string): boolean {
  return /(?:คม|ยน|พันธ์|[คยพ]\.)\s*$/u.test(before);
}

function codeWith(kind: ItemKind, digits: string, glyph: ItemCode["glyph"], place: Place): ItemCode | null {
  const number = Number(toArabicDigits(digits));
  if (number < 1 || number > LAST_NUMBER) return null;
  return { code: `${CODE_LETTERS[kind]}${String(number)}`, kind, number, glyph, ...place };
}
