import { ITEM_LISTS } from "../frameworks/items";
import { itemTitles, titleAtStart, type ItemTitle } from "./item-titles";
import type { PlacedCode } from "./document-codes";

const TITLES: ReadonlyMap<number, readonly ItemTitle[]> = new Map(
  ITEM_LISTS.map((list) => [list.fiscalYear, itemTitles(list)]),
);
/** The titles of every year, oldest first. */
export const EVERY_TITLE: readonly ItemTitle[] = [...TITLES.values()].flat();

/** The titles of a fiscal year (BE); empty for a year without a list. */
export function titlesOf(fiscalYear: number | null): readonly ItemTitle[] {
  return TITLES.get(fiscalYear ?? 0) ?? [];
}

/** The longest title of any year that stands after a code, or null. */
export function anyTitleAfter({ after }: Pick<PlacedCode, "after">): ItemTitle | null {
  return titleAtStart(after, EVERY_TITLE);
}

/** The fiscal years (BE) in which an item of this code has the title that stands after it. */
export function yearsOfCode(code: Pick<PlacedCode, "code" | "after">): readonly number[] {
  const longest = anyTitleAfter(code);
  if (longest === null) return [];
  return EVERY_TITLE.filter((title) => title.code === code.code && title.folded === longest.folded).map(
    ({ fiscalYear }) => fiscalYear,
  );
}

/**
 * Whether code and title belong together in one of the years, as far as is known: the text begins with the item's
 * title, or the title with the text.
 */
export function fitsAYear({ code, after }: Pick<PlacedCode, "code" | "after">, years: readonly number[]): boolean {
  return years.some((year) =>
    titlesOf(year).some((title) => title.code === code && after.startsWith(title.folded.slice(0, after.length))),
  );
}
