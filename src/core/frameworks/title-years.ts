import { readItemCodes } from "../items/read-item-codes";
import { foldText } from "../thai/fold-text";
import type { ItemList } from "./items/schema";

interface TitleForm {
  readonly fiscalYear: number;
  readonly form: string;
}

/**
 * Gives the fiscal years (BE) in which an item of a text has both its code and its title: "o27 มาตรการส่งเสริม..." gives
 * 2568. Of several titles that the text holds the longest counts. Empty where no code stands with a title of its own.
 */
export function titleYearsReader(itemLists: readonly ItemList[]): (text: string) => readonly number[] {
  const titles = titlesByCode(itemLists);
  return (text) => {
    const codes = new Set(readItemCodes(text, { codeExpected: true }).map(({ code }) => code));
    if (codes.size === 0) return [];
    const folded = foldText(text);
    const matches = [...codes].flatMap((code) => (titles.get(code) ?? []).filter(({ form }) => folded.includes(form)));
    const longest = Math.max(0, ...matches.map(({ form }) => form.length));
    const years = matches.filter(({ form }) => form.length === longest).map(({ fiscalYear }) => fiscalYear);
    return years.sort((a, b) => a - b);
  };
}

function titlesByCode(itemLists: readonly ItemList[]): ReadonlyMap<string, readonly TitleForm[]> {
  const titles = new Map<string, TitleForm[]>();
  for (const { fiscalYear, items } of itemLists) {
    for (const { code, title } of items) {
      const form = title === null ? "" : foldText(title);
      if (form === "") continue;
      const own = titles.get(code) ?? [];
      own.push({ fiscalYear, form });
      titles.set(code, own);
    }
  }
  return titles;
}
