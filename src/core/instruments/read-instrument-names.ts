import { FRAMEWORKS } from "../frameworks";
import type { Instrument } from "../frameworks/schema";
import { foldedSimilarity } from "../thai/edit-distance";
import { foldText } from "../thai/fold-text";
import { INSTRUMENT_WORDS } from "./data/instrument-words";

/** A name of an instrument that is nearly an official one. Positions are UTF-16 units, zero-based. */
export interface MiswrittenName {
  readonly instrument: Instrument;
  readonly language: "th" | "en";
  readonly typed: string;
  /** The official name, beginning with the same word (แบบวัด or แบบตรวจ). */
  readonly official: string;
  readonly from: number;
}

interface OfficialName {
  readonly instrument: Instrument;
  readonly name: string;
  readonly folded: string;
}

const OFFICIAL: readonly OfficialName[] = [
  ...new Map(
    FRAMEWORKS.flatMap(({ instruments }) =>
      instruments.flatMap(({ id, name, aliases }) =>
        [name, ...aliases].map((form): readonly [string, OfficialName] => [
          form,
          { instrument: id, name: form, folded: foldText(form) },
        ]),
      ),
    ),
  ).values(),
];
const ACCEPTED: ReadonlySet<string> = new Set([
  ...OFFICIAL.map(({ folded }) => folded),
  ...INSTRUMENT_WORDS.flatMap(({ inUse }) => inUse.map(foldText)),
]);

// A bracket, the letters or the end of the text close a name, so that it is known where it ends.
const THAI =
  /(?<![ก-๛])[\d๐-๙.)\s]*(แบบ(?:วัด|ตรวจ)[ก-ฺเ-๎\s]{6,70}?)\s*(?=\(|[IEO]IT|$)|(แบบ(?:วัด|ตรวจ)[ก-ฺเ-๎\s]{6,70}?)\s*(?=\(\s*(?:Internal|External|Open|[IEO]IT))/gu;
const ENGLISH = /(Internal|External|Open\s*Data)\s+Integrity\s+and\s+Transparency(?=\s*[:)])/giu;
const ALIKE = 0.8;

/** What folded names were read as: documents repeat a few, and comparing one with every official name is dear. */
export type NamesRead = Map<string, OfficialName | null>;

/**
 * The names in a text that are no official form of an instrument's, but for certain meant to be one. `read` is filled, for
 * the next text of the same document.
 */
export function readMiswrittenNames(text: string, read: NamesRead = new Map()): readonly MiswrittenName[] {
  return [...thaiNames(text, read), ...englishNames(text)];
}

function thaiNames(text: string, read: NamesRead): readonly MiswrittenName[] {
  if (!text.includes("แบบวัด") && !text.includes("แบบตรวจ")) return [];
  return [...text.matchAll(THAI)].flatMap((match): readonly MiswrittenName[] => {
    const typed = (match[1] ?? match[2] ?? "").trimEnd();
    const official = nearestIn(read, foldText(typed));
    if (official === null) return [];
    const from = match.index + match[0].indexOf(typed);
    return [{ instrument: official.instrument, language: "th", typed, official: official.name, from }];
  });
}

function nearestIn(read: NamesRead, folded: string): OfficialName | null {
  const kept = read.get(folded);
  if (kept !== undefined) return kept;
  const official = nearestOf(folded);
  read.set(folded, official);
  return official;
}

/** The official name that a folded text is like but is not; null for an accepted form and for other words. */
function nearestOf(folded: string): OfficialName | null {
  if (ACCEPTED.has(folded)) return null;
  const prefix = folded.startsWith("แบบวัด") ? "แบบวัด" : "แบบตรวจ";
  let best: OfficialName | null = null;
  let bestLikeness = ALIKE;
  let isAlone = true;
  for (const official of OFFICIAL) {
    if (!official.folded.startsWith(prefix)) continue;
    const likeness = foldedSimilarity(folded, official.folded, bestLikeness);
    if (likeness < bestLikeness) continue;
    isAlone = best === null || likeness > bestLikeness;
    best = official;
    bestLikeness = likeness;
  }
  return isAlone ? best : null;
}

function englishNames(text: string): readonly MiswrittenName[] {
  if (!/Transparency/iu.test(text)) return [];
  return [...text.matchAll(ENGLISH)].flatMap((match): readonly MiswrittenName[] => {
    const [typed, first = ""] = match;
    const known = INSTRUMENT_WORDS.find(({ english }) => english.startsWith(first.slice(0, 4)));
    if (known === undefined) return [];
    const { instrument, english } = known;
    return [{ instrument, language: "en", typed, official: english, from: match.index }];
  });
}
