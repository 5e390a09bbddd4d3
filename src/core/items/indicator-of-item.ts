import type { ItemList } from "../frameworks/items/schema";
import type { Framework } from "../frameworks/schema";

/**
 * The indicator (1-10) that an item belongs to: a question ("e4") by the framework, a disclosure item ("o27") by the
 * list's division. Returns null where the year's sources do not say it.
 */
export function indicatorOfItem(code: string, { questions }: Framework, itemList: ItemList | null): number | null {
  const asked = questions.flatMap(({ indicators }) => indicators).find((known) => known.code === code);
  if (asked !== undefined) return asked.indicator;
  const division = itemList?.items.find((item) => item.code === code)?.subIndicator;
  return typeof division === "string" ? Number(division.split(".")[0]) : null;
}
