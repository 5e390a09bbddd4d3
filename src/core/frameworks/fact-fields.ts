import * as v from "valibot";

const CONFIDENCES = ["stated", "derived", "inferred", "recollection", "unknown"] as const;

/** How well a fact is supported, from a source that says it to none at hand. */
export type Confidence = (typeof CONFIDENCES)[number];

export const confidence = v.picklist(CONFIDENCES);
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** Buddhist Era. */
export const fiscalYear = v.pipe(v.number(), v.integer(), v.minValue(2540), v.maxValue(2700));
/** "o1" to "o99". */
export const itemCode = v.pipe(v.string(), v.regex(/^o[1-9]\d?$/u));

export type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** Whether no value stands twice in a list. */
export function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
