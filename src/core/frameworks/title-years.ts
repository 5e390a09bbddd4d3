import { readItemCodes } from "../items/read-item-codes";
import { foldText } from "../thai/fold-text";
import type { ItemList } from "./items/schema";

/**
 * The fiscal years (BE) in which an item of the text has both its code and its title: "o27 มาตรการส่งเสริม..." gives
 * 2568. Of several titles that the text holds the longest counts. Empty where no code stands with a title of its own.
 */
export function titleYears(text: string, itemLists: readonly ItemList[]): readonly number[] {
  const folded = foldText(text);
  const codes = new Set(readItemCodes(text, { codeExpected: true }).map(({ code }) => code));
  const matches = itemLists.flatMap(({ fiscalYear, items }) =>
    items.flatMap(({ code, title }) => {
      const form = title === null ? "" : foldText(title);
      return form !== "" && codes.has(code) && folded.includes(form) ? [{ fiscalYear, length: form.length }] : [];
    }),
  );
  const longest = Math.max(0, ...matches.map(({ length }) => length));
  return matches.filter(({ length }) => length === longest).map(({ fiscalYear }) => fiscalYear);
}
