import { ITEMS_FY2562 } from "./data/fy2562";
import { ITEMS_FY2563 } from "./data/fy2563";
import { ITEMS_FY2564 } from "./data/fy2564";
import { ITEMS_FY2565 } from "./data/fy2565";
import { ITEMS_FY2566 } from "./data/fy2566";
import { ITEMS_FY2567 } from "./data/fy2567";
import { ITEMS_FY2568 } from "./data/fy2568";
import { ITEMS_FY2569 } from "./data/fy2569";
import { ITEMS_FY2570 } from "./data/fy2570";
import type { ItemList } from "./schema";

/**
 * The disclosure items of every fiscal year whose rules we hold, oldest first. They stand apart from the frameworks, so
 * that only what reads items carries their titles.
 */
export const ITEM_LISTS: readonly ItemList[] = [
  ITEMS_FY2562,
  ITEMS_FY2563,
  ITEMS_FY2564,
  ITEMS_FY2565,
  ITEMS_FY2566,
  ITEMS_FY2567,
  ITEMS_FY2568,
  ITEMS_FY2569,
  ITEMS_FY2570,
];

/** The disclosure items of a fiscal year (Buddhist Era). Returns null for a year whose items we do not hold. */
export function itemListOf(fiscalYear: number): ItemList | null {
  return ITEM_LISTS.find((list) => list.fiscalYear === fiscalYear) ?? null;
}
