import { FRAMEWORKS } from ".";
import type { HeldYears } from "./held-years";
import { ITEM_LISTS } from "./items";

/** The years of the release, as they are without a person's corrections. */
export const BUILT_IN_YEARS: HeldYears = { frameworks: FRAMEWORKS, itemLists: ITEM_LISTS };
