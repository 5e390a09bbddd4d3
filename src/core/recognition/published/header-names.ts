import { STATUS_WORDS } from "../../statuses/status-words";
import { foldedSimilarity } from "../../thai/edit-distance";
import { foldHeader } from "../../thai/fold-text";
import { COLUMN_WORDINGS } from "./data/column-wordings";
import { PUBLISHED_LAYOUTS } from "./data/layouts";
import { OTHER_HEADERS } from "./data/other-headers";
import { gridKeyOf, mayBeGridKey } from "./grid-keys";
import type { PublishedKey } from "./published-key";
import { openingTest } from "./may-be-header";
import { once } from "./once";
import type { PublishedColumn } from "./published-table";

/** The key that a header names. */
export interface HeaderName {
  readonly key: PublishedKey;
  readonly also: PublishedKey | null;
  readonly match: PublishedColumn["match"];
  /** 0 to 1. */
  readonly sure: number;
}

type Known = Pick<HeaderName, "key" | "also">;

/** Longer texts are no headers: the longest published one has 79 characters. */
const LONGEST_HEADER = 120;
const SHORTEST_BEGINNING = 4;
const LOOKALIKE = 0.72;
const SURE_OF_BEGINNING = 0.8;
const BRACKETED = /[(][^()]*[)]/gu;
const YEAR = /(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?(?:พศ)?25\d\d/gu;

const KNOWN: ReadonlyMap<string, Known> = new Map(
  [
    ...COLUMN_WORDINGS.flatMap(({ key, also, wordings }) => wordings.map((word) => [word, key, also ?? null] as const)),
    ...STATUS_WORDS.map(({ word, status }) => [word, `status-${status}` as const, null] as const),
    ...PUBLISHED_LAYOUTS.flatMap(({ columns }) =>
      columns.flatMap(({ key, headers }) => headers.map((word) => [word, key, null] as const)),
    ),
  ]
    .reverse()
    .map(([word, key, also]) => [foldHeading(word), { key, also }]),
);
const OTHERS: ReadonlySet<string> = new Set(OTHER_HEADERS.map(foldHeading));
const mayBeHeader = openingTest([...KNOWN.keys(), ...OTHERS]);

/** A header in the form used to compare headers: as `foldHeader`, and a slash for หรือ and และ. */
export function foldHeading(text: string): string {
  return foldHeader(text)
    .replace(/หรือ|และ/gu, "/")
    .replace(/\/{2,}/gu, "/");
}

/** Tells what headers name. Each different text is folded and looked up once in the namer's life. */
export interface HeaderNamer {
  /** The key that the text is a known header of, brackets and years left away; null for any other text. */
  outright(text: string): HeaderName | null;
  /** The same, or else the key whose header the text begins with or looks like. */
  nearest(text: string): HeaderName | null;
  /** Whether the text is a known header of tables about something else. */
  isOther(text: string): boolean;
}

export function headerNamer(): HeaderNamer {
  const folded = once((text: string) => (isShort(text) ? foldHeading(text) : ""));
  const knownAs = once((text: string) => gridHeader(text) ?? known(folded(text)));
  const outright = (text: string) =>
    isShort(text) && (mayBeHeader(text) || mayBeGridKey(text)) ? knownAs(text) : null;
  return {
    outright,
    nearest: once((text: string) => outright(text) ?? alike(folded(text))),
    isOther: (text) => isShort(text) && mayBeHeader(text) && OTHERS.has(folded(text)),
  };
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_HEADER;
}

function gridHeader(text: string): HeaderName | null {
  const key = gridKeyOf(text);
  return key === null ? null : { key, also: null, match: "wording", sure: 1 };
}

function known(folded: string): HeaderName | null {
  if (folded === "" || OTHERS.has(folded)) return null;
  const found = KNOWN.get(folded) ?? KNOWN.get(folded.replace(BRACKETED, "").replace(YEAR, ""));
  return found === undefined ? null : { ...found, match: "wording", sure: 1 };
}

function alike(folded: string): HeaderName | null {
  if (folded === "" || OTHERS.has(folded)) return null;
  return lookalike(folded) ?? beginning(folded);
}

function lookalike(folded: string): HeaderName | null {
  let best: HeaderName | null = null;
  for (const [form, found] of KNOWN) {
    const likeness = foldedSimilarity(folded, form, LOOKALIKE);
    if (likeness >= LOOKALIKE && likeness > (best?.sure ?? 0)) best = { ...found, match: "lookalike", sure: likeness };
  }
  return best;
}

function beginning(folded: string): HeaderName | null {
  let best: HeaderName | null = null;
  let longest = SHORTEST_BEGINNING - 1;
  for (const [form, found] of KNOWN) {
    if (form.length <= longest || !folded.startsWith(form)) continue;
    best = { ...found, match: "begins", sure: SURE_OF_BEGINNING };
    longest = form.length;
  }
  return best;
}
