import { keepLast } from "../document/keep-last";
import { foldedSimilarity } from "../thai/edit-distance";
import { foldText } from "../thai/fold-text";
import { AGENCY_NAME_FORMS, type AgencyNameForm } from "./agency-name-forms";
import type { AgencyName } from "./read-agency-name";
import { WORDS_AFTER_AGENCY } from "./data/words-after-agency";
import type { AgencyType } from "./agency-type";

/** The words of an agency's kind inside a text, with what stands behind them. Positions are UTF-16 units. */
export interface AgencyMention {
  readonly type: AgencyType;
  readonly form: AgencyNameForm["form"];
  /** Where the words of the kind begin and end. */
  readonly from: number;
  readonly to: number;
  /** Where the letters behind them begin. */
  readonly nameFrom: number;
  /** The letters behind them up to the next space or sign, which need not be a name; "" for none. */
  readonly run: string;
}

/** own: the agency itself; variant: a name so like its own that it is meant; other: another agency's; none: no name. */
export type MentionKind = "own" | "variant" | "other" | "none";

const BEGINNING = /องค์ก|เทศบาล|อ\.?\s?บ\.?\s?[ตจ]|(?<![ก-๎])ท\.?\s?[ตมน]/gu;
const LONGEST = 60;
const RUN = /^[ก-๎]+/u;
const ALIKE = 0.7;
const LONGEST_NAME = 14;
const SHORTEST_NAME = 3;

/** Every place of a text where the words of a kind of local body stand, in its order. */
export const agencyMentions = keepLast(mentionsIn);

function mentionsIn(text: string): readonly AgencyMention[] {
  const found: AgencyMention[] = [];
  for (const { index } of text.matchAll(BEGINNING)) {
    const here = text.slice(index, index + LONGEST);
    const form = AGENCY_NAME_FORMS.find(({ pattern }) => pattern.test(here));
    if (form === undefined) continue;
    const words = form.pattern.exec(here)?.[0] ?? "";
    if (isInsideWord(words, text.charAt(index - 1))) continue;
    const length = words.length;
    const behind = here.slice(length);
    const nameFrom = index + length + (behind.length - behind.trimStart().length);
    const run = RUN.exec(text.slice(nameFrom, nameFrom + LONGEST))?.[0] ?? "";
    found.push({ type: form.type, form: form.form, from: index, to: index + length, nameFrom, run });
  }
  return found;
}

/** อบต without its last dot is also part of words: รับผิดชอบตอบ. */
function isInsideWord(words: string, before: string): boolean {
  return words.startsWith("อ") && !words.startsWith("องค์") && !words.endsWith(".") && RUN.test(before);
}

/** Whom a mention means in a document by the agency `own`. A name that only begins like its own is its own with more text. */
export function mentionKind(mention: AgencyMention, text: string, own: Pick<AgencyName, "type" | "name">): MentionKind {
  const isSameType = mention.type === own.type;
  const ownName = foldText(own.name);
  if (beginsWith(text, mention.nameFrom, own.name, ownName)) return isSameType ? "own" : "other";
  if (mention.run.length < SHORTEST_NAME) return "none";
  const run = foldText(mention.run);
  if (isSameType && Math.abs(run.length - ownName.length) <= 2 && foldedSimilarity(run, ownName, ALIKE) >= ALIKE) {
    return "variant";
  }
  return isName(run) ? "other" : "none";
}

/** Folding is dear, so what stands there letter for letter is looked for first, and only as much is folded as may count. */
function beginsWith(text: string, from: number, name: string, folded: string): boolean {
  if (text.startsWith(name, from)) return true;
  return text[from] === name[0] && foldText(text.slice(from, from + 2 * name.length)).startsWith(folded);
}

function isName(run: string): boolean {
  return run.length >= SHORTEST_NAME && run.length <= LONGEST_NAME && !SENTENCE.test(run);
}

const SENTENCE = new RegExp(`^(?:${WORDS_AFTER_AGENCY.map(foldText).join("|")})`, "u");
