import { toArabicDigits } from "../thai/digits";

/** The number that a line of a list begins with. */
export interface ListMarker {
  /** 1-99. */
  readonly number: number;
  /** What stands around the number: "n.", "n)" or "(n)". Numbers of two styles are two lists. */
  readonly style: "n." | "n)" | "(n)";
  /** Where the digits stand, in UTF-16 units. */
  readonly from: number;
  readonly length: number;
  /** Where the text after the number begins. */
  readonly end: number;
}

const MARKER = /^[\s\-–•]{0,6}(\(?)([0-9๐-๙]{1,2})\s?([.)])(?![0-9๐-๙])[\s.]*/u;

const STYLES: ReadonlyMap<string, ListMarker["style"]> = new Map([
  [".", "n."],
  [")", "n)"],
  ["()", "(n)"],
]);

/** The list number at the beginning of a line; null where there is none, or one of a sub-list such as "๑.๑". */
export function readListMarker(line: string): ListMarker | null {
  const match = MARKER.exec(line);
  if (match === null) return null;
  const [whole, open = "", digits = "", close = ""] = match;
  const number = Number(toArabicDigits(digits));
  const style = STYLES.get(open + close);
  if (style === undefined || number === 0) return null;
  return { number, style, from: whole.indexOf(digits), length: digits.length, end: whole.length };
}

/** The text without the list number or the dash that it begins with. */
export function withoutListMarker(text: string): string {
  return text.slice(readListMarker(text)?.end ?? 0).replace(/^[\s\-–•]+/u, "");
}
