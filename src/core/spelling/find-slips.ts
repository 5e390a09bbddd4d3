import { COMMON_SLIPS } from "./data/common-slips";
import { FIELD_SLIPS } from "./data/field-slips";
import type { KnownSlip } from "./known-slip";
import { squeeze, type Squeezed } from "./squeeze";

/** A slip at its place in a text; positions in UTF-16 units. */
export interface FoundSlip {
  readonly slip: KnownSlip;
  /** As typed, spaces inside it kept. */
  readonly typed: string;
  readonly from: number;
  /** For each right form, the smallest change that makes it. */
  readonly edits: readonly SlipEdit[];
}

export interface SlipEdit {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

const SLIPS: readonly KnownSlip[] = [...FIELD_SLIPS, ...COMMON_SLIPS];
const BY_START = byStart(SLIPS);
const MAY_START = mayStart(SLIPS);

/** Every known slip of a text, from left to right; of slips in one another the first one. Spaces are passed over. */
export function findSlips(text: string): readonly FoundSlip[] {
  const squeezed = squeeze(text);
  const { letters } = squeezed;
  const found: FoundSlip[] = [];
  for (let at = 0; at < letters.length - 1; at += 1) {
    if (MAY_START[lowBytesAt(letters, at)] === 0) continue;
    const slip = BY_START.get(startAt(letters, at))?.find((own) => standsAt(own, squeezed, at));
    if (slip === undefined) continue;
    found.push(foundAt(slip, text, squeezed, at));
    at += slip.wrong.length - 1;
  }
  return found;
}

/** Nearly every place of every text begins no slip: two bytes tell most of them sooner than a look into the index. */
function lowBytesAt(letters: string, at: number): number {
  return ((letters.charCodeAt(at) & 0xff) << 8) | (letters.charCodeAt(at + 1) & 0xff);
}

function mayStart(slips: readonly KnownSlip[]): Uint8Array {
  const table = new Uint8Array(0x1_0000);
  for (const { wrong } of slips) table[lowBytesAt(wrong, 0)] = 1;
  return table;
}

/** Two letters as one number: cutting them out at every place of every text would be dear. */
function startAt(letters: string, at: number): number {
  return letters.charCodeAt(at) * 0x1_0000 + letters.charCodeAt(at + 1);
}

function byStart(slips: readonly KnownSlip[]): ReadonlyMap<number, readonly KnownSlip[]> {
  const index = new Map<number, KnownSlip[]>();
  for (const slip of slips) {
    const start = startAt(slip.wrong, 0);
    const same = index.get(start);
    if (same === undefined) index.set(start, [slip]);
    else same.push(slip);
  }
  return index;
}

function standsAt(slip: KnownSlip, squeezed: Squeezed, at: number): boolean {
  return squeezed.letters.startsWith(slip.wrong, at) && !isInRightWords(slip, squeezed, at);
}

function isInRightWords(slip: KnownSlip, squeezed: Squeezed, at: number): boolean {
  const { wrong, isSolid, notBefore = [], notAfter = [] } = slip;
  const { letters } = squeezed;
  const end = at + wrong.length;
  if (isSolid === true && isParted(squeezed, at, end)) return true;
  if (notBefore.some((word) => letters.startsWith(word, end))) return true;
  return notAfter.some((word) => word.length <= at && letters.startsWith(word, at - word.length));
}

/** Whether something was passed over inside these letters. */
function isParted({ places }: Squeezed, from: number, to: number): boolean {
  return (places[to - 1] ?? 0) - (places[from] ?? 0) !== to - 1 - from;
}

function foundAt(slip: KnownSlip, text: string, { places }: Squeezed, at: number): FoundSlip {
  const placeOf = (index: number) => places[at + index] ?? text.length;
  const from = placeOf(0);
  const typed = text.slice(from, placeOf(slip.wrong.length - 1) + 1);
  const edits = slip.right.map((right): SlipEdit => {
    const { same, tail } = sharedEnds(slip.wrong, right);
    const isInsertion = slip.wrong.length - tail <= same;
    const start = isInsertion ? placeOf(same - 1) + 1 : placeOf(same);
    const end = isInsertion ? start : placeOf(slip.wrong.length - tail - 1) + 1;
    return { from: start, length: end - start, text: right.slice(same, right.length - tail) };
  });
  return { slip, typed, from, edits };
}

/** How many letters both begin and end with, never counting one letter twice. */
function sharedEnds(wrong: string, right: string): { readonly same: number; readonly tail: number } {
  const most = Math.min(wrong.length, right.length);
  let same = 0;
  while (same < most && wrong[same] === right[same]) same += 1;
  let tail = 0;
  while (tail < most - same && wrong.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  return { same, tail };
}
