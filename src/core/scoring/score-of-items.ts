import { isDoubtful } from "../frameworks/confidence";
import type { ItemList } from "../frameworks/items/schema";
import { meanOf, scale, type Fraction } from "./decimal";
import { published } from "./published";

// Published pairs of these years prove the formula; later years' items are not known to be counted like this.
const FIRST_YEAR = 2563;
const LAST_YEAR = 2565;
const FULL_SCORE = 100;

/** Whether it is known how the items of the list's year make indicators 9 and 10: FY2563 to FY2565 alone. */
export function itemsMakeScores({ fiscalYear, isComplete, items, subIndicators }: ItemList): boolean {
  const isKnown = fiscalYear >= FIRST_YEAR && fiscalYear <= LAST_YEAR && isComplete && subIndicators.length > 0;
  return isKnown && items.every(({ confidence }) => !isDoubtful(confidence));
}

/**
 * The score of indicator 9 or 10 where some items earn nothing and all others do: the mean of its sub-indicators, each
 * the share of items earned, rounded half up to two decimals. null where the year's formula is not known.
 */
export function scoreOfItems(list: ItemList, indicator: number, unearned: readonly string[]): number | null {
  if (!itemsMakeScores(list)) return null;
  const shares = list.subIndicators
    .filter(({ code }) => code.startsWith(`${String(indicator)}.`))
    .flatMap(({ code }): readonly Fraction[] => {
      const own = list.items.filter(({ subIndicator }) => subIndicator === code);
      const earned = own.filter((item) => !unearned.includes(item.code)).length;
      return own.length === 0 ? [] : [scale({ numerator: BigInt(earned), denominator: 1n }, FULL_SCORE, own.length)];
    });
  const mean = meanOf(shares);
  return mean === null ? null : published(mean);
}
