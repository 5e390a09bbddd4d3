import type { ItemList } from "../items/schema";
import type { Framework } from "../schema";

/** What is held of one fiscal year. */
export interface YearFacts {
  readonly framework: Framework;
  readonly itemList: ItemList;
}
