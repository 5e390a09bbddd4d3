import { toArabicDigits } from "../thai/digits";
import { CODE_LETTERS, type ItemCode, type ItemKind } from "./item-code";
import { isCounted } from "./looks-like-number";

/** A range that is none: "o9-o1", "o1-o60", "o1-o3-o5". Zero-based positions in UTF-16 units, `to` after the last. */
export interface UnreadableRange {
  readonly typed: string;
  readonly from: number;
  readonly to: number;
}

/** The codes of a text, those between the ends of ranges too, and the ranges that cannot be read. */
export interface CodeList {
  readonly codes: readonly ItemCode[];
  readonly unreadable: readonly UnreadableRange[];
}

const BETWEEN = String.raw`[^\S\n]*(?:(?<dash>[-‐‑–—−~])|(?:จน)?ถึง)\s*(?:ข้อ(?:ที่|ย่อย)?\s*)?`;
const JOINS = new RegExp(`^${BETWEEN}$`, "u");
const NUMBER_ALONE = new RegExp(
  `^${BETWEEN}[0๐]?(?<digits>[0-9๐-๙]{1,2})(?![0-9๐-๙]|[.,:/%-][0-9๐-๙]|\\.?[A-Za-z])`,
  "u",
);
/** The last code of the longest published list: OIT of FY2562, IIT and EIT of FY2563, the parts of EIT of FY2567. */
const LAST_OF_LIST: Readonly<Record<ItemKind, number>> = { OIT: 48, IIT: 30, EIT: 15, EP: 9, ES: 9 };

/**
 * The codes found in a text (in its order) with every code between the ends of "o1-o9", "o1 – 5" and "ข้อ o1 ถึง o9";
 * each of them stands where the whole range stands. A range that runs backwards or beyond every published list gives no
 * code and is told as unreadable. "o12-1" is a part of o12, no range.
 */
export function withRanges(found: readonly ItemCode[], text: string): CodeList {
  const codes: ItemCode[] = [];
  const unreadable: UnreadableRange[] = [];
  for (let at = 0; at < found.length;) {
    const chain = chainAt(found, at, text);
    const range = rangeOf(chain, text);
    if (range === null) codes.push(...chain);
    else if ("typed" in range) unreadable.push(range);
    else codes.push(...range.codes);
    at += chain.length;
  }
  return { codes, unreadable };
}

/** The code at this place, and those that are joined to it and to one another. */
function chainAt(found: readonly ItemCode[], at: number, text: string): readonly ItemCode[] {
  let end = at;
  while (isJoined(found[end], found[end + 1], text)) end += 1;
  return found.slice(at, end + 1);
}

function isJoined(code: ItemCode | undefined, next: ItemCode | undefined, text: string): boolean {
  return code !== undefined && code.kind === next?.kind && JOINS.test(text.slice(code.to, next.from));
}

function rangeOf(
  chain: readonly ItemCode[],
  text: string,
): { readonly codes: readonly ItemCode[] } | UnreadableRange | null {
  const [first, last, more] = chain;
  if (first === undefined) return null;
  const end = last ?? endAlone(first, text);
  if (end === null) return null;
  const to = (chain.at(-1) ?? first) === first ? end.to : (chain.at(-1) ?? first).to;
  const place = { typed: text.slice(first.from, to), from: first.from, to };
  const isRange = more === undefined && first.number <= end.number && end.number <= LAST_OF_LIST[first.kind];
  if (!isRange) return place;
  const codes = Array.from({ length: end.number - first.number + 1 }, (_, index): ItemCode => {
    const number = first.number + index;
    return { ...first, ...place, number, code: `${CODE_LETTERS[first.kind]}${String(number)}` };
  });
  return { codes };
}

/** The number after a code and a word or a dash; a dash and a number that is no greater make no range. */
function endAlone(
  { to, number: first }: ItemCode,
  text: string,
): { readonly number: number; readonly to: number } | null {
  const match = NUMBER_ALONE.exec(text.slice(to));
  if (match === null) return null;
  const end = to + match[0].length;
  const number = Number(toArabicDigits(match.groups?.["digits"] ?? ""));
  if (isCounted(text.slice(end)) || number === 0) return null;
  return match.groups?.["dash"] !== undefined && number <= first ? null : { number, to: end };
}
