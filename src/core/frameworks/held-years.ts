import type { ItemList } from "./items/schema";
import type { Framework } from "./schema";

/** The fiscal years that a run goes by: those of the release, or those of the release with a person's corrections. */
export interface HeldYears {
  /** Oldest first. */
  readonly frameworks: readonly Framework[];
  /** Oldest first; one for every framework. */
  readonly itemLists: readonly ItemList[];
}
