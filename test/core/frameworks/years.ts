import { FRAMEWORKS } from "../../../src/core/frameworks";
import { ITEM_LISTS, itemListOf } from "../../../src/core/frameworks/items";
import type { ItemList } from "../../../src/core/frameworks/items/schema";
import type { HeldYears } from "../../../src/core/frameworks/held-years";
import type { Framework } from "../../../src/core/frameworks/schema";

/** Every year that is held, oldest first. */
export const YEARS = FRAMEWORKS;

/** Every year with its items. */
export const HELD: HeldYears = { frameworks: FRAMEWORKS, itemLists: ITEM_LISTS };

/** The framework of a year (BE) that is held. */
export function yearOf(fiscalYear: number): Framework {
  const framework = YEARS.find((candidate) => candidate.fiscalYear === fiscalYear);
  if (framework === undefined) throw new Error(`There is no framework for ${String(fiscalYear)}`);
  return framework;
}

/** The disclosure items of a year (BE) that is held. */
export function itemsOf(fiscalYear: number): ItemList {
  const list = itemListOf(fiscalYear);
  if (list === null) throw new Error(`There is no item list for ${String(fiscalYear)}`);
  return list;
}
