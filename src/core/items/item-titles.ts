import { isDoubtful, isSure } from "../frameworks/confidence";
import type { ItemList } from "../frameworks/items/schema";
import { foldText } from "../thai/fold-text";

/** An item of a year with its title as texts are compared. */
export interface ItemTitle {
  readonly code: string;
  readonly title: string;
  readonly folded: string;
  /** Whether a source says the title, so that an error may rest on it. */
  readonly isSure: boolean;
  /** Whether nothing at hand supports the title. */
  readonly isDoubtful: boolean;
  readonly fiscalYear: number;
}

// Shorter ones, such as Q&A, stand in any sentence.
const SHORTEST = 8;

/** The titles of a list that are long enough to be told from other words. */
export function itemTitles({ items, fiscalYear }: ItemList): readonly ItemTitle[] {
  return items.flatMap(({ code, title, confidence }) => {
    const folded = title === null ? "" : foldText(title);
    if (title === null || folded.length < SHORTEST) return [];
    return [{ code, title, folded, isSure: isSure(confidence), isDoubtful: isDoubtful(confidence), fiscalYear }];
  });
}

/** The longest title that a folded text begins with; null where it begins with none. */
export function titleAtStart(folded: string, titles: readonly ItemTitle[]): ItemTitle | null {
  return longestOf(titles.filter((title) => folded.startsWith(title.folded)));
}

/** The title that stands last in a folded text, of several there the longest; null where there is none. */
export function lastTitleIn(folded: string, titles: readonly ItemTitle[]): ItemTitle | null {
  const found = titles.flatMap((title) => {
    const at = folded.lastIndexOf(title.folded);
    return at === -1 ? [] : [{ title, end: at + title.folded.length }];
  });
  const last = Math.max(...found.map(({ end }) => end));
  return longestOf(found.filter(({ end }) => end === last).map(({ title }) => title));
}

function longestOf(titles: readonly ItemTitle[]): ItemTitle | null {
  return titles.toSorted((a, b) => b.folded.length - a.folded.length)[0] ?? null;
}
