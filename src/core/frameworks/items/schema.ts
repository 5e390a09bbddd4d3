import * as v from "valibot";
import { confidence, fiscalYear, isUnique, itemCode, text, type DeepReadonly } from "../fact-fields";

const ItemSchema = v.strictObject({
  code: itemCode,
  /** null where no source gives it: a title is never made up. */
  title: v.nullable(text),
  /** "9.1" and the like; null where the year's division is not known. */
  subIndicator: v.nullable(text),
  confidence,
});

const SubIndicatorSchema = v.strictObject({
  /** "9.1" and the like: the indicator's number and a running number. */
  code: v.pipe(v.string(), v.regex(/^\d{1,2}\.\d$/u)),
  name: text,
  confidence,
});

const LIST_SHAPE = v.strictObject({
  fiscalYear,
  source: text,
  items: v.array(ItemSchema),
  /** false where the year has more items than are listed. */
  isComplete: v.boolean(),
  /** The division of indicators 9 and 10; empty where the year's is not known. */
  subIndicators: v.array(SubIndicatorSchema),
});

type Shape = v.InferOutput<typeof LIST_SHAPE>;

/** The disclosure (OIT) items of one fiscal year and their division into sub-indicators. */
export const ItemListSchema = v.pipe(
  LIST_SHAPE,
  v.check(({ items }) => items.every(({ code }, at) => code === `o${String(at + 1)}`), "items are o1, o2, o3 ..."),
  v.check(
    ({ items }) => items.every((item) => item.title !== null || item.confidence === "unknown"),
    "an item without a title is unknown",
  ),
  v.check(itemsAreDivided, "an item's sub-indicator is one of the list"),
);

export type ItemList = DeepReadonly<Shape>;

function itemsAreDivided({ items, subIndicators }: Shape): boolean {
  const codes = subIndicators.map(({ code }) => code);
  const isListed = (code: string | null) => code !== null && codes.includes(code);
  return isUnique(codes) && (codes.length === 0 || items.every(({ subIndicator }) => isListed(subIndicator)));
}
